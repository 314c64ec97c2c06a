/**
 * Compares the status of events: did it happen, is it planned, was it denied?
 *
 * <p>Enter: {@code sentences.tsv} and articles with readings, and a coder. Leaves: a table of wanted and told status. Example:
 * the sentence "Kinshasa denied that its troops had crossed" wants the crossing {@code denied}; told as {@code occurred}, it is
 * wrong, and named, since what was denied is told as fact.
 */
@NullMarked
package dragoman.bench.status;

import org.jspecify.annotations.NullMarked;
