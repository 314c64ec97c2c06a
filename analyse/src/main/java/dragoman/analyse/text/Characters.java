package dragoman.analyse.text;

/** Kinds of characters, as the tokenizer tells them apart. Letters and digits are those of ASCII where rules of English look at them. */
final class Characters {
    private Characters() {}

    /** Space of any kind, and marks that are not seen, such as those for the direction of writing. */
    static boolean isBlank(char c) {
        if (c < 0x7f) {
            return c <= ' ';
        }
        if (c <= 0xa0) {
            return true;
        }
        return c >= 0x1680
                && (Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || c == '\u200b'
                        || c == '\u200e'
                        || c == '\u200f'
                        || (c >= '\u202a' && c <= '\u202e')
                        || (c >= '\u2060' && c <= '\u206f')
                        || c == '\ufeff');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isLetter(char c) {
        return isLower(c) || isUpper(c);
    }

    static boolean isLetterOrDigit(char c) {
        return isLetter(c) || isDigit(c);
    }

    static boolean isVowel(char c) {
        return "aeiouAEIOU".indexOf(c) >= 0;
    }

    static char lower(char c) {
        return isUpper(c) ? (char) (c + 32) : c;
    }

    /** What is cut off at the edges of a word: punctuation, currency signs, arrows. */
    static boolean isSymbol(char c) {
        if (c < 0x7f) {
            return c > ' ' && !isLetterOrDigit(c);
        }
        return (c >= '\u00a2' && c <= '\u00a5')
                || (c >= '\u2010' && c <= '\u206f')
                || (c >= '\u20a0' && c <= '\u20cf')
                || (c >= '\u2190' && c <= '\u21ff')
                || (c >= '\u27f0' && c <= '\u27ff')
                || (c >= '\u2900' && c <= '\u297f');
    }

    static boolean isFinal(char c) {
        return c == '.' || c == '?' || c == '!' || c == '\u203c' || (c >= '\u2047' && c <= '\u2049');
    }

    static boolean isSeparator(char c) {
        return c == ',' || c == ';' || c == ':' || c == '|' || c == '/' || c == '\\';
    }

    static boolean isDoubleQuote(char c) {
        return c == '"' || (c >= '\u201c' && c <= '\u201f');
    }

    static boolean isQuote(char c) {
        return c == '\'' || isDoubleQuote(c) || (c >= '\u2018' && c <= '\u201b');
    }

    static boolean isOpenBracket(char c) {
        return c == '(' || c == '[' || c == '{' || c == '<';
    }

    static boolean isCloseBracket(char c) {
        return c == ')' || c == ']' || c == '}' || c == '>';
    }

    static boolean isBracket(char c) {
        return isOpenBracket(c) || isCloseBracket(c);
    }

    /** Hyphens and dashes. */
    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015');
    }

    /** What can stand right before a figure as its sign: -5, +3, .5. */
    static boolean isSign(char c) {
        return c == '.' || c == '-' || c == '+' || c == '\u00b1' || c == '\u2212' || c == '\u2213';
    }

    /** What parts words wherever it stands: dashes, brackets, double quotation marks, commas, slashes. */
    static boolean parts(char c) {
        return isBracket(c)
                || isDash(c)
                || isDoubleQuote(c)
                || ";,~=+&|/\u2026".indexOf(c) >= 0
                || (c >= '\u2190' && c <= '\u21ff');
    }

    /**
     * Whether character {@code i} is half of a pictograph beyond the Basic Multilingual Plane (U+1F000 to U+1FBFF), or
     * joins or varies the one before it.
     */
    static boolean isPicture(String text, int i) {
        char c = text.charAt(i);
        if (c < '\u200d') {
            return false;
        }
        if (c == '\ufe0f' || c == '\u200d') {
            return i > 1 && isPictureStart(text.charAt(i - 2));
        }
        return isPictureStart(c) || (Character.isLowSurrogate(c) && i > 0 && isPictureStart(text.charAt(i - 1)));
    }

    private static boolean isPictureStart(char c) {
        return c >= '\ud83c' && c <= '\ud83e';
    }
}
