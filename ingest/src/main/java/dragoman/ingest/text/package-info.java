/**
 * Bytes of text to characters, and what language they are in.
 *
 * <p>Enters: the bytes of a text, and the character set it declares. Leaves: {@link dragoman.ingest.text.Decoded}, with a
 * warning wherever a byte had to be guessed at.
 *
 * <p>Example: {@code Decoder.decode(bytes, Optional.of("iso-8859-1")).text()}.
 */
@NullMarked
package dragoman.ingest.text;

import org.jspecify.annotations.NullMarked;
