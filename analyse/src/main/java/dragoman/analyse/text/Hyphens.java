package dragoman.analyse.text;

import static dragoman.analyse.text.Characters.isDigit;
import static dragoman.analyse.text.Characters.isLetter;
import static dragoman.analyse.text.Characters.isLetterOrDigit;
import static dragoman.analyse.text.Characters.isVowel;

/**
 * Which marks stay inside a word. Hyphens after a prefix (ex-wife), before a suffix (Cold-War-ism), before a figure
 * (COVID-19) and around a lone vowel (vis-a-vis); slashes between figures (9/11), commas in them (10,000) and the
 * ampersand between letters (AT&T).
 */
final class Hyphens {
    private static final WordSet PREFIXES = WordSet.load("hyphen-prefixes.txt");
    private static final WordSet SUFFIXES = WordSet.load("hyphen-suffixes.txt");

    private Hyphens() {}

    /** Whether the mark at {@code i}, inside the word from {@code from} to {@code to}, holds its neighbours together. */
    static boolean hold(String text, int from, int i, int to) {
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        return switch (text.charAt(i)) {
            case '-' -> isDigit(after) ? isLetterOrDigit(before) : isLetter(after) && holdsLetters(text, from, i, to);
            case '–', '/' -> isDigit(before) && isDigit(after);
            case ',' -> isDigit(before) && isGroupOfThree(text, i + 1, to);
            case '&' -> isLetter(before) && isLetter(after);
            default -> false;
        };
    }

    private static boolean holdsLetters(String text, int from, int i, int to) {
        return PREFIXES.contains(text, from, i)
                || SUFFIXES.contains(text, i + 1, to)
                || (i + 2 < to && isVowel(text.charAt(i + 1)) && text.charAt(i + 2) == '-')
                || (i - 2 >= from && isVowel(text.charAt(i - 1)) && text.charAt(i - 2) == '-');
    }

    private static boolean isGroupOfThree(String text, int i, int to) {
        return i + 3 <= to
                && isDigit(text.charAt(i))
                && isDigit(text.charAt(i + 1))
                && isDigit(text.charAt(i + 2))
                && (i + 3 == to || !isDigit(text.charAt(i + 3)));
    }
}
