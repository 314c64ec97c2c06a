package dragoman.analyse.word;

/**
 * Writes a form anew with plain signs, one zero for each figure and no sign more than twice in a row: "$1,250.75" → "0",
 * "F‑16s" → "F‑0s", "“" → "\"", "-----" → "--". A figure takes in what stands before it (a currency, a sign), what joins its
 * groups and the percent sign after it.
 */
final class Simplification {
    private static final String FIGURE = "0";

    private final char[] signs;
    private final char[] written;
    private int length;
    /** The two signs before, also where they were not written; zero before the first. */
    private char before;

    private char beforeThat;

    private Simplification(String form) {
        signs = form.toCharArray();
        written = new char[signs.length];
    }

    /** The simplified form; the same string where nothing changes. */
    static String of(String form) {
        Simplification simplification = new Simplification(form);
        simplification.write();
        return simplification.result(form);
    }

    private void write() {
        for (int i = 0; i < signs.length; i++) {
            signs[i] = Characters.general(signs[i]);
        }
        boolean inFigure = false;
        for (int i = 0; i < signs.length; i++) {
            i = figureOrSelf(i);
            if (Characters.joinsFigures(signs[i]) && (i == 0 || inFigure) && i + 1 < signs.length) {
                int next = figureOrSelf(i + 1);
                i = Characters.isDigit(signs[next]) ? next : i;
            }
            boolean digit = Characters.isDigit(signs[i]);
            if (!inFigure || !(digit || signs[i] == '%')) {
                put(digit ? '0' : signs[i]);
                inFigure = digit;
            }
        }
    }

    /** The place of the digit after a currency or number sign, or else the same place. */
    private int figureOrSelf(int i) {
        boolean sign = signs[i] == '$' || signs[i] == '#';
        return sign && i + 1 < signs.length && Characters.isDigit(signs[i + 1]) ? i + 1 : i;
    }

    private void put(char c) {
        boolean repeated = c == before && c == beforeThat && Characters.isPunctuation(c);
        if (!repeated) {
            written[length++] = c;
        }
        beforeThat = before;
        before = c;
    }

    private String result(String form) {
        if (length == 1 && written[0] == '0') {
            return FIGURE;
        }
        return isWritten(form) ? form : new String(written, 0, length);
    }

    private boolean isWritten(String form) {
        if (form.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (form.charAt(i) != written[i]) {
                return false;
            }
        }
        return true;
    }
}
