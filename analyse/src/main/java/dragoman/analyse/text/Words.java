package dragoman.analyse.text;

import static dragoman.analyse.text.Characters.isDigit;
import static dragoman.analyse.text.Characters.isLetter;
import static dragoman.analyse.text.Characters.isLetterOrDigit;
import static dragoman.analyse.text.Characters.lower;

/**
 * Cuts a word that holds more than one token: "5km" and "US$5" (figure and unit), "1939-45" (years), "Putin's", "don't"
 * (apostrophes), "cannot" (contractions).
 */
final class Words {
    private static final WordSet UNITS = WordSet.load("units.txt");
    private static final WordSet CURRENCIES = WordSet.load("currencies.txt");
    private static final WordSet CONTRACTIONS = WordSet.load("contractions.txt");
    private static final WordSet ENCLITICS = WordSet.of("d", "m", "s", "z", "ll", "nt", "re", "ve");

    private Words() {}

    /** Adds the tokens of the word from {@code start} to {@code end}. */
    static void add(TokenSpans tokens, String text, int start, int end) {
        int cut = end - start < 2 ? 0 : cut(text, start, end);
        if (cut <= start) {
            tokens.add(start, end);
            return;
        }
        tokens.add(start, cut);
        boolean dash = Characters.isDash(text.charAt(cut));
        if (dash) {
            tokens.add(cut, cut + 1);
        }
        add(tokens, text, dash ? cut + 1 : cut, end);
    }

    /** Where the word's first token ends; not beyond its start if it is one token. */
    private static int cut(String text, int start, int end) {
        if (isDigit(text.charAt(start)) || !isLetter(text.charAt(start))) {
            int figure = figure(text, start, end);
            if (figure > start) {
                return figure;
            }
        }
        int cut = currency(text, start, end);
        if (cut == 0) {
            cut = enclitic(text, start, end);
        }
        return cut != 0 ? cut : start + CONTRACTIONS.cut(text, start, end);
    }

    /** "5|km", "5|%", "1939|-45"; 0 if nothing is cut. */
    private static int figure(String text, int start, int end) {
        int i = start;
        while (i < end && (isDigit(text.charAt(i)) || ".,+-/:".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        if (i == end) {
            return years(text, start, end);
        }
        if (i == start) {
            return isMark(text.charAt(i)) && i + 1 < end && isNumber(text, i + 1, end) ? i + 1 : 0;
        }
        if (!isDigit(text.charAt(i - 1))) {
            return 0;
        }
        char c = text.charAt(i);
        if (Characters.isDash(c) || (c == 's' && i + 1 == end)) {
            return years(text, start, end);
        }
        return (isMark(c) && i + 1 == end) || isUnit(text, i, end) || CURRENCIES.contains(text, i, end) ? i : 0;
    }

    private static boolean isMark(char c) {
        return c == '#' || c == '$' || c == '%' || c == '*';
    }

    private static boolean isNumber(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i)) && ".,".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Units stand in small letters or all in capitals; single capitals ("5G") are no units, but for M. */
    private static boolean isUnit(String text, int start, int end) {
        if (!UNITS.contains(text, start, end)) {
            return false;
        }
        char first = text.charAt(start);
        return end - start == 1
                ? first == 'M' || Characters.isLower(first)
                : Characters.isUpper(first) == Characters.isUpper(text.charAt(end - 1));
    }

    /** Two or four digits on both sides: "1939-45", "2010-2014", "70-80s"; 0 for any other. */
    private static int years(String text, int start, int end) {
        int i = start;
        while (i < end && isDigit(text.charAt(i))) {
            i++;
        }
        int dash = i;
        if (i >= end || !Characters.isDash(text.charAt(i++))) {
            return 0;
        }
        while (i < end && isDigit(text.charAt(i))) {
            i++;
        }
        int first = dash - start;
        int second = i - dash - 1;
        boolean decade = second == 2 && i + 1 == end && lower(text.charAt(i)) == 's';
        boolean years = (first == 2 || first == 4) && (second == 2 || second == 4) && (i == end || decade);
        return years ? dash : 0;
    }

    /** "US$|5", "EUR|5"; 0 if the word begins with no currency. */
    private static int currency(String text, int start, int end) {
        int i = start;
        while (i < end && i - start <= CURRENCIES.longest() && isLetter(text.charAt(i))) {
            i++;
        }
        if (i < end && text.charAt(i) == '$') {
            i++;
        }
        return i > start && i < end && isDigit(text.charAt(i)) && CURRENCIES.contains(text, start, i) ? i : 0;
    }

    /** Whether the word is a dollar sign with letters before it: "US$". */
    static boolean isDollar(String text, int start, int end) {
        return text.charAt(end - 1) == '$' && CURRENCIES.contains(text, start, end);
    }

    /** "he|'ll", "Putin|'s", "do|n't"; 0 if the word has no such end. A figure keeps its s: "1990's". */
    private static int enclitic(String text, int start, int end) {
        int mark = end - 1;
        while (mark > start && mark >= end - 3 && text.charAt(mark) != '\'') {
            mark--;
        }
        if (mark <= start || text.charAt(mark) != '\'') {
            return 0;
        }
        if (ENCLITICS.contains(text, mark + 1, end)) {
            boolean figure = isDigit(text.charAt(mark - 1)) && lower(text.charAt(mark + 1)) == 's';
            return figure ? 0 : mark;
        }
        boolean not = mark + 2 == end
                && lower(text.charAt(mark + 1)) == 't'
                && lower(text.charAt(mark - 1)) == 'n'
                && mark - 1 > start;
        return not ? mark - 1 : 0;
    }

    /** Whether a stretch that stands alone is such an end: "'s" after a space. */
    static boolean isEnclitic(String text, int start, int end) {
        return text.charAt(start) == '\'' && ENCLITICS.contains(text, start + 1, end);
    }

    /** "'90s", "'45": an apostrophe for a century, followed by two digits. */
    static boolean isShortYear(String text, int start, int end) {
        int digits = end - start;
        if (digits < 2 || !isDigit(text.charAt(start)) || !isDigit(text.charAt(start + 1))) {
            return false;
        }
        int rest = start + 2;
        if (rest < end && text.charAt(rest) == '\'') {
            rest++;
        }
        return rest == end || (rest + 1 == end && lower(text.charAt(rest)) == 's');
    }

    /** Whether brackets around the word belong to it: "(a)", "(2016)". */
    static boolean isItemMark(String text, int start, int end) {
        if (end - start == 1) {
            return isLetterOrDigit(text.charAt(start));
        }
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
