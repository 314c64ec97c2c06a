/**
 * Measures whether confidence means what it says: of all that is told with 0.8, four in five should be right.
 *
 * <p>Enter: {@link dragoman.bench.reliability.Guess}es, each with its confidence and whether it was right. Leaves: a table and a
 * diagram of ten bins. Example: forty events told with 0.7 to 0.8, of which thirty are right, are told as they should be.
 */
@NullMarked
package dragoman.bench.reliability;

import org.jspecify.annotations.NullMarked;
