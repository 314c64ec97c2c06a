/**
 * Articles to records: one readable line, {@link dragoman.coder.Coder#code}, through the packages {@code mention},
 * {@code resolve}, {@code date}, {@code locate}, {@code code}, {@code attribute} and {@code merge}.
 *
 * <p>Enters: a {@link dragoman.model.Article}. Leaves: the {@link dragoman.model.CodedRecord}s of the contract. Inside,
 * offsets count UTF-16 units and tokens are named by sentence and index; {@link dragoman.model.Text} translates on the
 * way out. A pure function: no I/O, no clock, no threads, no randomness.
 *
 * <p>Example: "Paris expelled two Malian diplomats" gives an event SANCTION expel, FRA to MLI.
 */
@NullMarked
package dragoman.coder;

import org.jspecify.annotations.NullMarked;
