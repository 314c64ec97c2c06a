package dragoman.model;

import java.util.Arrays;

/**
 * A document's text, which translates between the offsets Java counts (UTF-16 units) and those the contract counts
 * (Unicode code points). Everything inside the coder counts UTF-16 units; {@link #span} is the way out.
 *
 * <p>Example: {@code new Text("😀 Kyiv").span(3, 7)} is "Kyiv" from 2 to 6.
 */
public final class Text {
    private final String string;
    /** UTF-16 offsets of the second halves of surrogate pairs, ascending; nearly always empty. */
    private final int[] lowSurrogates;

    public Text(String string) {
        this.string = string;
        int[] found = new int[4];
        int count = 0;
        for (int i = 1; i < string.length(); i++) {
            if (Character.isLowSurrogate(string.charAt(i)) && Character.isHighSurrogate(string.charAt(i - 1))) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i;
            }
        }
        this.lowSurrogates = Arrays.copyOf(found, count);
    }

    public String string() {
        return string;
    }

    /** The text's length in code points. */
    public int length() {
        return string.length() - lowSurrogates.length;
    }

    /** Code point offset of a UTF-16 offset. */
    public int codePointOffset(int utf16) {
        int at = Arrays.binarySearch(lowSurrogates, utf16);
        return utf16 - (at >= 0 ? at : -at - 1);
    }

    /** UTF-16 offset of a code point offset. */
    public int utf16Offset(int codePoint) {
        return string.offsetByCodePoints(0, codePoint);
    }

    /** The stretch between two UTF-16 offsets as a span of the contract. */
    public Span span(int start, int end) {
        return new Span(string.substring(start, end), codePointOffset(start), codePointOffset(end));
    }

    @Override
    public String toString() {
        return string;
    }
}
