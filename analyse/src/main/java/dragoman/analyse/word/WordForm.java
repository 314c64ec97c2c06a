package dragoman.analyse.word;

/**
 * What the features of the models see of a form. For "Y2K-ready": simplified "Y0K-ready", lower "y0k-ready", undigitised
 * "Y0K-ready", shape "A1A.aa", and the traits of a capital at the start, one more, a digit and a hyphen. Where a string equals
 * another one here it is mostly the same object.
 *
 * @param form as it stands in the text
 * @param simplified "#hlink#" for a link, else with plain signs, a zero for each figure, and no sign more than twice in a row
 * @param lower the simplified form in lower case (of Latin-1 alone)
 * @param undigitised the form with a zero for every digit
 * @param shape the simplified form's shape: "Kyiv" → "Aaa"
 * @param traits the simplified form's {@link Trait}s, as a bit set; see {@link #traits(boolean)}
 */
public record WordForm(String form, String simplified, String lower, String undigitised, String shape, int traits) {
    /** The simplified form of a link. */
    public static final String HYPERLINK = "#hlink#";

    private static final int NOT_FIRST = ~Trait.FIRST_UPPER.bit();

    /** Reads a form. */
    public static WordForm of(String form) {
        Spelling spelling = new Spelling(form);
        if (spelling.mayBeLink() && Links.isLink(form)) {
            return link(form);
        }
        String simplified = spelling.maySimplify() ? Simplification.of(form) : form;
        if (simplified.equals(HYPERLINK)) {
            return link(form);
        }
        return new WordForm(
                form,
                simplified,
                spelling.hasCapitals() ? lower(simplified) : simplified,
                spelling.hasDigits() ? undigitised(form) : form,
                Shapes.of(simplified),
                isSame(simplified, form) ? spelling.traits() : new Spelling(simplified).traits());
    }

    private static WordForm link(String form) {
        return new WordForm(form, HYPERLINK, HYPERLINK, undigitised(form), Shapes.of(HYPERLINK), Trait.HYPERLINK.bit());
    }

    /** The traits in the place of the form: a capital at the start of a sentence says nothing. */
    public int traits(boolean firstInSentence) {
        return firstInSentence ? traits & NOT_FIRST : traits;
    }

    /** The lower case of ASCII and Latin-1 letters; the same string where there are no capitals. */
    public static String lower(String form) {
        int length = form.length();
        int i = 0;
        while (i < length && Characters.lower(form.charAt(i)) == form.charAt(i)) {
            i++;
        }
        if (i == length) {
            return form;
        }
        char[] letters = form.toCharArray();
        for (; i < length; i++) {
            letters[i] = Characters.lower(letters[i]);
        }
        return new String(letters);
    }

    /** A form with a zero for every digit of ASCII; the same string where there are no others. */
    public static String undigitised(String form) {
        int length = form.length();
        int i = 0;
        while (i < length && !isNonZero(form.charAt(i))) {
            i++;
        }
        if (i == length) {
            return form;
        }
        char[] signs = form.toCharArray();
        for (; i < length; i++) {
            signs[i] = isNonZero(signs[i]) ? '0' : signs[i];
        }
        return new String(signs);
    }

    /** The shape of any form: "U.N." → "A.A.". */
    public static String shape(String form) {
        return Shapes.of(form);
    }

    private static boolean isNonZero(char c) {
        return c > '0' && c <= '9';
    }

    /** Whether nothing was changed. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(String one, String other) {
        return one == other;
    }
}
