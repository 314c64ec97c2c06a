package dragoman.analyse.word;

/**
 * What a form's spelling shows at a glance; several make a bit set. In "F-16s", simplified to "F-0s": {@link #FIRST_UPPER},
 * {@link #HAS_DIGIT} and {@link #HAS_HYPHEN}. The constants are in the order in which NLP4J lists them as features, which is the
 * order their weights are added up in.
 */
public enum Trait {
    HYPERLINK(0, 0),
    ALL_UPPER(1, 1),
    ALL_LOWER(2, 2),
    ALL_DIGIT(3, 3),
    ALL_PUNCTUATION(4, 4),
    ALL_DIGIT_OR_PUNCTUATION(5, 5),
    NO_LOWER(6, 10),
    /** Says something only away from the start of a sentence. */
    FIRST_UPPER(7, 11),
    /** One capital after the first character: "McDonald". */
    ONE_MORE_UPPER(8, 12),
    MORE_UPPER(9, 13),
    HAS_DIGIT(10, 6),
    HAS_PERIOD(11, 7),
    HAS_HYPHEN(12, 8),
    HAS_OTHER_PUNCTUATION(13, 9);

    /** The bits of those that do not depend on case. */
    public static final int CASELESS = ~(ALL_UPPER.bit()
            | ALL_LOWER.bit()
            | NO_LOWER.bit()
            | FIRST_UPPER.bit()
            | ONE_MORE_UPPER.bit()
            | MORE_UPPER.bit());

    private final int bit;
    private final int code;

    Trait(int place, int code) {
        this.bit = 1 << place;
        this.code = code;
    }

    /** NLP4J's number for it, the value of the feature. */
    public int code() {
        return code;
    }

    /** Its bit in a set of traits. */
    public int bit() {
        return bit;
    }
}
