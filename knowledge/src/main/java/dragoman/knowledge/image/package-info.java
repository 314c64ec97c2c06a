/**
 * Tables as they lie in memory, so that a start reads bytes instead of building objects.
 *
 * <p>Enters: what the build compiled of data files ({@code knowledge.bin}, {@code lexicon.bin}, {@code places.bin}). Leaves: an
 * {@link dragoman.knowledge.image.Image}, arrays of numbers and a pool of bytes, with {@link dragoman.knowledge.image.Strings} and
 * {@link dragoman.knowledge.image.Lookup} over them, which make an object when it is asked for. Example: of 5,000 people an
 * article needs ten; the others stay rows of numbers. Why so: {@code docs/decisions/004-images.md}.
 */
@NullMarked
package dragoman.knowledge.image;

import org.jspecify.annotations.NullMarked;
