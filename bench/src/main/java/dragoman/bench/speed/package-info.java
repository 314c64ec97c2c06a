/**
 * Micro-benchmarks (JMH): how long coding takes, and how much of that the analyser.
 *
 * <p>Example: {@code ./bench/run jmh CodingBenchmark.analyse}.
 */
@NullMarked
package dragoman.bench.speed;

import org.jspecify.annotations.NullMarked;
