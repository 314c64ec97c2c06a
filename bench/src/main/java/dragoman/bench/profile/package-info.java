/**
 * Where the time of a run goes.
 *
 * <p>Enters: a recording of the Flight Recorder, which looks at the running code a hundred times a second. Leaves: each
 * stage's share of the looks. Example: {@code parse 31 %}.
 */
@NullMarked
package dragoman.bench.profile;

import org.jspecify.annotations.NullMarked;
