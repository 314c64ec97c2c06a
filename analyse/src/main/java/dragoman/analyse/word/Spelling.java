package dragoman.analyse.word;

/** Sums up the kinds of a form's characters in one pass. */
final class Spelling {
    private static final int SIGNS = Characters.PUNCTUATION | Characters.PERIOD | Characters.HYPHEN | Characters.COLON;
    private static final int CAPITALS = Characters.UPPER | Characters.LATIN_UPPER;
    /** Three signs are the least that may be written shorter. */
    private static final int REPEATED = 3;

    /** The kinds of all characters. */
    private final int kinds;

    private final boolean firstUpper;
    private final int laterUppers;
    private final int signs;

    Spelling(String form) {
        int all = 0;
        int uppers = 0;
        int punctuation = 0;
        for (int i = 0; i < form.length(); i++) {
            int kind = Characters.kind(form.charAt(i));
            all |= kind;
            uppers += kind & Characters.UPPER;
            punctuation += (kind & Characters.PUNCTUATION) >>> 3;
        }
        this.kinds = all;
        this.firstUpper = uppers > 0 && (Characters.kind(form.charAt(0)) & Characters.UPPER) != 0;
        this.laterUppers = firstUpper ? uppers - 1 : uppers;
        this.signs = punctuation;
    }

    boolean mayBeLink() {
        return has(Characters.PERIOD | Characters.COLON);
    }

    boolean hasDigits() {
        return has(Characters.DIGIT);
    }

    boolean hasCapitals() {
        return has(CAPITALS);
    }

    boolean maySimplify() {
        return signs >= REPEATED || has(Characters.DIGIT | Characters.TYPOGRAPHIC);
    }

    /** The traits of a form that is not a link, as if it were not the first of its sentence. */
    int traits() {
        return only(Characters.UPPER) ? Trait.ALL_UPPER.bit() : composition() | capitals() | signs();
    }

    private int composition() {
        if (only(Characters.LOWER)) {
            return Trait.ALL_LOWER.bit();
        }
        if (only(Characters.DIGIT)) {
            return Trait.ALL_DIGIT.bit();
        }
        if (only(SIGNS)) {
            return Trait.ALL_PUNCTUATION.bit();
        }
        if (only(SIGNS | Characters.DIGIT)) {
            return Trait.ALL_DIGIT_OR_PUNCTUATION.bit();
        }
        return has(Characters.LOWER) ? 0 : Trait.NO_LOWER.bit();
    }

    private int capitals() {
        int first = firstUpper ? Trait.FIRST_UPPER.bit() : 0;
        if (laterUppers == 0) {
            return first;
        }
        return first | (laterUppers == 1 ? Trait.ONE_MORE_UPPER.bit() : Trait.MORE_UPPER.bit());
    }

    private int signs() {
        int digit = has(Characters.DIGIT) && !only(Characters.DIGIT) ? Trait.HAS_DIGIT.bit() : 0;
        int period = has(Characters.PERIOD) ? Trait.HAS_PERIOD.bit() : 0;
        int hyphen = has(Characters.HYPHEN) ? Trait.HAS_HYPHEN.bit() : 0;
        boolean other = has(Characters.PUNCTUATION) && !only(SIGNS) && !has(Characters.PERIOD | Characters.HYPHEN);
        return digit | period | hyphen | (other ? Trait.HAS_OTHER_PUNCTUATION.bit() : 0);
    }

    private boolean has(int some) {
        return (kinds & some) != 0;
    }

    private boolean only(int some) {
        return (kinds & ~some) == 0;
    }
}
