package dragoman.coder.attribute;

/**
 * A stretch between quotation marks, as the characters show it. Offsets count UTF-16 units.
 *
 * @param open of the opening mark
 * @param words between the marks
 * @param close after the closing mark; the words' end where it is missing
 * @param outer index of the quotation it stands in, -1 where it stands in none
 * @param again whether it takes up the speech that the paragraph before left open
 */
record Quoted(int open, Stretch words, int close, int outer, boolean again) {
    Stretch withMarks() {
        return new Stretch(open, close);
    }

    boolean closed() {
        return close > words.end();
    }

    boolean inner() {
        return outer >= 0;
    }
}
