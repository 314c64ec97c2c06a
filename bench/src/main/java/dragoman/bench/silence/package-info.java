/**
 * Counts what the coder says too much: events in sentences that hold none, and event words told as fact that are none.
 *
 * <p>Enter: the rows of {@code silence.tsv} and {@code traps.tsv} and a coder. Leaves: a table by kind. Example: for
 * "Germany's defence held firm" any event is wrong; for "Iran did not attack Israel" an assault told as fact is.
 */
@NullMarked
package dragoman.bench.silence;

import org.jspecify.annotations.NullMarked;
