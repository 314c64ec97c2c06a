package dragoman.analyse.word;

/**
 * The kinds of characters that word forms are told apart by. Letters, digits and punctuation are those of ASCII alone: to the
 * models, "É" and "语" are neither upper nor lower case.
 */
final class Characters {
    static final int UPPER = 1;
    static final int LOWER = 1 << 1;
    static final int DIGIT = 1 << 2;
    static final int PUNCTUATION = 1 << 3;
    static final int OTHER = 1 << 4;
    /** Beside {@link #PUNCTUATION}. */
    static final int PERIOD = 1 << 5;
    /** Beside {@link #PUNCTUATION}. */
    static final int HYPHEN = 1 << 6;
    /** Beside {@link #PUNCTUATION}. */
    static final int COLON = 1 << 7;
    /** What {@link #general} may change; beside {@link #OTHER}. */
    static final int TYPOGRAPHIC = 1 << 8;
    /** What {@link #lower} may change and is not ASCII; beside {@link #OTHER}. */
    static final int LATIN_UPPER = 1 << 9;

    private static final int[] KINDS = new int[128];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = asciiKind(c);
        }
    }

    private Characters() {}

    private static int asciiKind(char c) {
        return switch (c) {
            case '.' -> PUNCTUATION | PERIOD;
            case '-' -> PUNCTUATION | HYPHEN;
            case ':' -> PUNCTUATION | COLON;
            default -> {
                if (c >= 'A' && c <= 'Z') {
                    yield UPPER;
                }
                if (c >= 'a' && c <= 'z') {
                    yield LOWER;
                }
                if (c >= '0' && c <= '9') {
                    yield DIGIT;
                }
                yield c > ' ' && c < 127 ? PUNCTUATION : OTHER;
            }
        };
    }

    /** The bits of a character's kind. */
    static int kind(char c) {
        if (c < 128) {
            return KINDS[c];
        }
        int kind = OTHER;
        if (lower(c) != c) {
            kind |= LATIN_UPPER;
        }
        return general(c) != c ? kind | TYPOGRAPHIC : kind;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isPunctuation(char c) {
        return c < 128 && (KINDS[c] & PUNCTUATION) != 0;
    }

    /** A letter, digit or underscore of ASCII, a word character of regular expressions. */
    static boolean isWord(char c) {
        return c < 128 && ((KINDS[c] & (UPPER | LOWER | DIGIT)) != 0 || c == '_');
    }

    static boolean isLetter(char c) {
        return c < 128 && (KINDS[c] & (UPPER | LOWER)) != 0;
    }

    /** The lower case in ASCII and code page 1252; other scripts stay as they are, whatever their case. */
    static char lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= 0xC0 && c <= 0xDE) {
            return c == 0xD7 ? c : (char) (c + 32);
        }
        return switch (c) {
            // Š, Œ and Ž of code page 1252.
            case 0x8A, 0x8C, 0x8E -> (char) (c + 16);
            // Ÿ.
            case 0x9F -> (char) 0xFF;
            default -> c;
        };
    }

    /** The character of a typewriter for a currency sign, a quotation mark, a bullet or a dash. */
    static char general(char c) {
        if (c < 0xA2 || c > 0x20CF || (c > 0xA5 && c < 0x2010)) {
            return c;
        }
        if (c <= 0xA5 || c >= 0x20A0) {
            return '$';
        }
        if (c <= 0x2014) {
            return '-';
        }
        if (c >= 0x2018 && c <= 0x201F) {
            return c <= 0x201B ? '\'' : '"';
        }
        return switch (c) {
            case 0x2022, 0x2023, 0x203B, 0x2043 -> '-';
            default -> c;
        };
    }

    /** Whether a figure may go on after this sign: "3.5", "10:30", "7/10". */
    static boolean joinsFigures(char c) {
        return switch (c) {
            case '.', '-', '+', ',', ':', '/', '=' -> true;
            // ±, −, ∓ and the roots.
            case 0xB1, 0x2212, 0x2213, 0x221A, 0x221B, 0x221C -> true;
            default -> false;
        };
    }
}
