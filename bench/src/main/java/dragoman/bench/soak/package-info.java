/**
 * Long texts and many texts: time grows with the length and no faster, memory does not grow with the number.
 *
 * <p>Enters: the bundled articles, from which texts with other names are made. Leaves: time by length, memory by number,
 * and a verdict. Example: {@code 2 MB, 1.1 ms a kB}.
 */
@NullMarked
package dragoman.bench.soak;

import org.jspecify.annotations.NullMarked;
