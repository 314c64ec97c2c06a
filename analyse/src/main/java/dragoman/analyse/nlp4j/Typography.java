package dragoman.analyse.nlp4j;

/** Typographic characters as the plain ones the models were trained on, one for one, so that offsets stay. */
final class Typography {
    private Typography() {}

    static String plain(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = plain(chars[i]);
        }
        return new String(chars);
    }

    private static char plain(char c) {
        return switch (c) {
            case '‘', '’', '‛', '′', 'ʼ' -> '\'';
            case '“', '”', '„', '«', '»', '‟' -> '"';
            case '\u00a0', '\u2007', '\u202f', '\u2009', '\u200a', '\u200b', '\ufeff', '\u3000' -> ' ';
            case '\u2010', '\u2011', '\u00ad' -> '-';
            default -> Character.isISOControl(c) ? ' ' : c;
        };
    }
}
