/**
 * Speed and memory beside other programs: each reads the same documents in a process of its own, on one core.
 *
 * <p>Enters: a JSON Lines file of documents. Leaves: the table in {@code docs/benchmarks.md}. Example row: NLP4J, 450
 * sentences a second, 25 seconds to the first record, 2.9 GB.
 */
@NullMarked
package dragoman.bench.peers;

import org.jspecify.annotations.NullMarked;
