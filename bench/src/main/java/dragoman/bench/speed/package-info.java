/**
 * Micro-benchmarks (JMH): what each stage of reading costs a sentence.
 *
 * <p>Enters: the bundled articles. Leaves: a table of microseconds a sentence. Example: {@code ./bench/run jmh parse}.
 */
@NullMarked
package dragoman.bench.speed;

import org.jspecify.annotations.NullMarked;
