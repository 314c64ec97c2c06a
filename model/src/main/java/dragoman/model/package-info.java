/**
 * The records of the output contract, the PLOVER ontology and the JSON Lines codec.
 *
 * <p>Enters: an {@link dragoman.model.Article}. Leaves: {@link dragoman.model.CodedRecord}s, written and read by
 * {@link dragoman.model.RecordCodec}. All offsets in records count Unicode code points of the document's text, start
 * inclusive, end exclusive.
 *
 * <p>Example: {@code new RecordCodec().write(record)} gives {@code {"record":"quote","id":"...","document":"a.txt",...}}.
 */
@NullMarked
package dragoman.model;

import org.jspecify.annotations.NullMarked;
