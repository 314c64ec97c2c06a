/**
 * Reads who says what: quotations with their speakers, and claims with their content.
 *
 * <p>Enters: sentences, mentions and who they are. Leaves: {@link dragoman.coder.attribute.Utterances}. Example: in "Ruto
 * spoke of 'a new dawn'" the quote is Ruto's, mixed.
 *
 * <p>In order: {@code Marks} pairs the quotation marks; {@code VerbReports}, {@code PhraseReports} and {@code Labels} find the
 * reporting words of {@code cues.tsv} with source ({@code Subjects}) and content ({@code Contents}, {@code Strays}, cut by
 * {@code Clipping}); {@code Speech} settles which report each quotation belongs to; {@code Assembly} makes quotations and
 * statements of them. {@link dragoman.coder.attribute.Attributions} then says on whose word an event is told.
 */
@NullMarked
package dragoman.coder.attribute;

import org.jspecify.annotations.NullMarked;
