/** What a pair of mentions has to do with each other, by a small model: the second opinion beside the lexicon. */
@NullMarked
package dragoman.coder.opinion;

import org.jspecify.annotations.NullMarked;
