package dragoman.bench.reading;

import dragoman.model.Event;
import dragoman.model.Text;

/**
 * Finds a reading's anchors in the article: white space is folded on both sides, since articles are hard-wrapped.
 *
 * <p>Example: the anchor "expelled two diplomats" is found in "Paris expelled\ntwo diplomats".
 */
final class Anchors {
    private final Text text;
    private final StringBuilder folded = new StringBuilder();
    /** UTF-16 offsets in the article of the folded text's characters. */
    private final int[] offsets;

    Anchors(Text text) {
        this.text = text;
        String string = text.string();
        this.offsets = new int[string.length()];
        boolean blank = true;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!white || !blank) {
                offsets[folded.length()] = i;
                folded.append(white ? ' ' : c);
            }
            blank = white;
        }
    }

    /** @throws IllegalArgumentException if the anchor does not stand in the article exactly once */
    Stretch find(String anchor) {
        int at = folded.indexOf(anchor);
        if (at < 0) {
            throw new IllegalArgumentException("anchor '" + anchor + "' does not stand in the article; copy its words"
                    + " exactly, line ends as single blanks");
        }
        if (folded.indexOf(anchor, at + 1) >= 0) {
            throw new IllegalArgumentException(
                    "anchor '" + anchor + "' stands in the article more than once; make it longer");
        }
        return new Stretch(
                text.codePointOffset(offsets[at]), text.codePointOffset(offsets[at + anchor.length() - 1]) + 1);
    }

    /** A stretch of the article, in code points. */
    record Stretch(int start, int end) {
        boolean holdsTrigger(Event event) {
            return start <= event.trigger().start() && event.trigger().start() < end;
        }
    }
}
