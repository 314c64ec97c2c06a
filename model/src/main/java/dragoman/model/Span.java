package dragoman.model;

/**
 * A stretch of the document's text, quoted exactly.
 *
 * @param text the characters between the offsets
 * @param start offset of the first character, in Unicode code points
 * @param end offset after the last character, in Unicode code points
 */
public record Span(String text, int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [" + start + ", " + end + ") is not a stretch of text");
        }
    }
}
