package dragoman.analyse.text;

/**
 * Typographic characters as the plain ones the models were trained on, one for one, so that offsets stay. Line ends stay
 * line ends: a list's items are told by them.
 *
 * <p>Example: {@code “It’s over,” he said} becomes {@code "It's over," he said}.
 */
public final class Typography {
    private Typography() {}

    /** The same text, as long as before, with straight quotation marks, plain hyphens and plain spaces. */
    public static String plain(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = plain(chars[i]);
        }
        return new String(chars);
    }

    private static char plain(char c) {
        if ((c >= ' ' && c < 0x7f) || c == '\n') {
            return c;
        }
        return switch (c) {
            case '‘', '’', '‛', '′', 'ʼ' -> '\'';
            case '“', '”', '„', '«', '»', '‟' -> '"';
            case '\u00a0', '\u2007', '\u202f', '\u2009', '\u200a', '\u200b', '\ufeff', '\u3000' -> ' ';
            case '\u2010', '\u2011', '\u00ad' -> '-';
            case '\r', '\u2028', '\u2029' -> '\n';
            default -> Character.isISOControl(c) ? ' ' : c;
        };
    }
}
