/**
 * Reads who says what: quotations with their speakers, and claims with their content.
 *
 * <p>Enters: sentences, mentions and who they are. Leaves: {@link dragoman.coder.attribute.Utterances}. Example: in "Xi
 * denounced what he called 'bullying'" the quote is Xi's, mixed.
 */
@NullMarked
package dragoman.coder.attribute;

import org.jspecify.annotations.NullMarked;
