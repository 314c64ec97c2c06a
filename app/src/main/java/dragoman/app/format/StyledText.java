package dragoman.app.format;

import java.util.ArrayList;
import java.util.List;

/** Text of several styles that is broken into lines at blanks. Any white space in it counts as one blank. */
final class StyledText {
    /**
     * Letters of one style without white space among them.
     *
     * @param glued whether no blank stands before it
     */
    private record Piece(String text, Style style, boolean glued) {
        int width() {
            return text.codePointCount(0, text.length());
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private boolean blank = true;

    StyledText add(String text) {
        return add(text, Style.PLAIN);
    }

    StyledText add(String text, Style style) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !space(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                pieces.add(new Piece(text.substring(at, end), style, !blank));
                blank = false;
            }
            if (end < text.length()) {
                blank = true;
            }
            at = end + 1;
        }
        return this;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Characters that would steer the terminal count as white space. */
    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00a0';
    }

    /**
     * @param width columns
     * @param first stands before the first line; the codes of its style take no columns
     * @param indent columns before the others
     */
    String lines(int width, boolean colour, String first, int indent) {
        StringBuilder out = new StringBuilder(first);
        int column = first.replaceAll("\u001b\\[[0-9;]*m", "").length();
        boolean fresh = true;
        for (int at = 0; at < pieces.size(); ) {
            int end = at + 1;
            int wide = pieces.get(at).width();
            while (end < pieces.size() && pieces.get(end).glued()) {
                wide += pieces.get(end++).width();
            }
            if (!fresh && column + 1 + wide > width) {
                out.append('\n').append(" ".repeat(indent));
                column = indent;
                fresh = true;
            }
            if (!fresh) {
                boolean inside = pieces.get(at).style() == pieces.get(at - 1).style();
                out.append(inside ? pieces.get(at).style().paint(" ", colour) : " ");
                column++;
            }
            for (Piece piece : pieces.subList(at, end)) {
                out.append(piece.style().paint(piece.text(), colour));
            }
            column += wide;
            fresh = false;
            at = end;
        }
        return out.append('\n').toString();
    }
}
