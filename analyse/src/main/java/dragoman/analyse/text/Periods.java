package dragoman.analyse.text;

import static dragoman.analyse.text.Characters.isBlank;
import static dragoman.analyse.text.Characters.isDigit;
import static dragoman.analyse.text.Characters.isLetter;
import static dragoman.analyse.text.Characters.isLower;
import static dragoman.analyse.text.Characters.isQuote;
import static dragoman.analyse.text.Characters.isSeparator;
import static dragoman.analyse.text.Characters.isUpper;
import static dragoman.analyse.text.Characters.isVowel;

/**
 * Whether the full stop after a word belongs to it, as in "Gen.", "U.S.", "Ltd." and "No. 5", or closes the sentence.
 */
final class Periods {
    private static final WordSet TITLES = WordSet.load("titles.txt");
    private static final WordSet ABBREVIATIONS = WordSet.load("abbreviations.txt");
    private static final WordSet STATES = WordSet.load("states.txt");
    private static final WordSet BEFORE_NUMBERS = WordSet.load("before-numbers.txt");

    /** A word of so many letters is no abbreviation. */
    private static final int LONGEST = 12;

    private Periods() {}

    /** Whether the full stop at {@code dot} belongs to the word that begins at {@code start}. */
    static boolean belong(Part part, int start, int dot) {
        String text = part.text();
        int to = part.end();
        char next = dot + 1 < to ? text.charAt(dot + 1) : ' ';
        // An ellipsis is none of the word's.
        if (next == '.') {
            return false;
        }
        return (isSeparator(next) && !isDigit(text.charAt(dot - 1)))
                || isTitle(text, start, dot)
                || ABBREVIATIONS.contains(text, start, dot)
                || isState(text, start, dot)
                || isItemNumber(part, start, dot)
                || (BEFORE_NUMBERS.contains(text, start, dot) && isDigit(nextVisible(text, dot + 1, to)))
                || (isDotted(text, start, dot) && (dot - start > 1 || !isQuote(next)))
                || isConsonants(text, start, dot);
    }

    /** Whether the word, without its full stop, is a title before a name. */
    static boolean isTitle(String text, int start, int end) {
        return TITLES.contains(text, start, end);
    }

    /** Whether the word, without its full stop, is a state or province: "Va". In capitals it is rather a name ("VA"). */
    static boolean isState(String text, int start, int end) {
        return end - start > 1 && !isUpper(text.charAt(start + 1)) && STATES.contains(text, start, end);
    }

    /** "U.S", "p.m", "J", "J.-P": single letters with full stops or hyphens between them. */
    static boolean isDotted(String text, int start, int end) {
        if ((end - start) % 2 == 0) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if ((i - start) % 2 == 0 ? !isLetter(c) : c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }

    /** "Ltd", "vs", "Rs": two to five letters without a vowel. All in capitals they are rather a name: "on the BBC." */
    private static boolean isConsonants(String text, int start, int end) {
        if (end - start < 2 || end - start > 5) {
            return false;
        }
        boolean small = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!isLetter(c) || isVowel(c) || c == 'y' || c == 'Y') {
                return false;
            }
            small |= isLower(c);
        }
        return small;
    }

    /** "1. Open the door; 2. Close it": a figure of one or two digits where a list's item can begin, before a space. */
    private static boolean isItemNumber(Part part, int start, int dot) {
        String text = part.text();
        for (int i = start; i < dot; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return dot - start <= 2 && dot + 1 < part.end() && isBlank(text.charAt(dot + 1)) && opensItem(part, start);
    }

    /** Whether nothing is before, or the end of a sentence or clause; a few spaces are looked at, no more. */
    private static boolean opensItem(Part part, int start) {
        String text = part.text();
        int i = start - 1;
        while (i >= part.start() && start - i <= 4 && isBlank(text.charAt(i))) {
            i--;
        }
        return i < part.start() || (i < start - 1 && (":;!?".indexOf(text.charAt(i)) >= 0 || endsSentence(part, i)));
    }

    /** Whether the full stop at {@code dot} follows a word of letters that is no abbreviation: not "Feb. 26." */
    private static boolean endsSentence(Part part, int dot) {
        String text = part.text();
        int start = dot;
        while (start > part.start() && dot - start < LONGEST && isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.charAt(dot) == '.'
                && dot - start > 2
                && !isTitle(text, start, dot)
                && !ABBREVIATIONS.contains(text, start, dot)
                && !isState(text, start, dot)
                && !BEFORE_NUMBERS.contains(text, start, dot);
    }

    private static char nextVisible(String text, int i, int to) {
        while (i < to && isBlank(text.charAt(i))) {
            i++;
        }
        return i < to ? text.charAt(i) : ' ';
    }

    /** "W.Va": a state with a full stop inside. */
    private static boolean isDottedState(String text, int from, int i, int to) {
        int end = i + 1;
        while (end < to && isLetter(text.charAt(end))) {
            end++;
        }
        return isState(text, from, end);
    }

    /** Whether a full stop (or !, ?) inside a stretch ends a word there, the space after it forgotten: "end.The". */
    static boolean partWords(String text, int from, int i, int to) {
        if (i - 1 < from || i + 2 >= to || !isLetter(text.charAt(i + 1)) || !isLetter(text.charAt(i + 2))) {
            return false;
        }
        char before = text.charAt(i - 1);
        if (before != '.' && isDottedState(text, from, i, to)) {
            return false;
        }
        boolean letters = isLetter(before) && i - 2 >= from && isLetter(text.charAt(i - 2));
        boolean capital = isUpper(text.charAt(i + 1)) && isLower(text.charAt(i + 2));
        return letters || (text.charAt(i) == '.' && capital && before != '.');
    }
}
