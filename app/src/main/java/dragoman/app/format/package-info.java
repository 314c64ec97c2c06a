/**
 * The ways to write a document's records down.
 *
 * <p>Enters: an article and its records. Leaves: text, by {@link dragoman.app.format.JsonLines} (the contract's), {@link
 * dragoman.app.format.Csv} (a table of events) or {@link dragoman.app.format.ReadingText} (for people). Each is a pure
 * function of one document, so that documents can be written by several threads.
 *
 * <p>Example: {@code new Csv().document(article, records)} is a row an event.
 */
@NullMarked
package dragoman.app.format;

import org.jspecify.annotations.NullMarked;
