package dragoman.model;

/**
 * The sentence a record was read from.
 *
 * @param sequence number of the sentence in its document, from 0
 * @param start offset of its first character, in Unicode code points
 * @param end offset after its last character, in Unicode code points
 */
public record TextInfo(int sequence, int start, int end) {}
