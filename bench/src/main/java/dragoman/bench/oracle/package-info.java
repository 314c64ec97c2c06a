/**
 * The analyser beside NLP4J, whose models it reads.
 *
 * <p>Enters: texts. Leaves: the share of NLP4J's tokens that are tagged, lemmatised, named and attached alike, and of its
 * sentences and tokens that are cut alike. Example: {@code head 99.97 %}.
 */
@NullMarked
package dragoman.bench.oracle;

import org.jspecify.annotations.NullMarked;
