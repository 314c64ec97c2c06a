package dragoman.analyse.text;

import static dragoman.analyse.text.Characters.isLetter;
import static dragoman.analyse.text.Characters.isLetterOrDigit;

/**
 * Web addresses, host names and mail addresses inside a stretch without spaces: "(www.example.com/a?b=c)." holds
 * "www.example.com/a?b=c". Punctuation that closes the stretch is not theirs.
 */
final class Addresses {
    private static final WordSet DOMAINS = WordSet.load("domains.txt");
    private static final String SCHEME = "://";

    private Addresses() {}

    /** Where an address begins and ends, as {@code (long) start << 32 | end}; -1 if there is none. */
    static long find(String text, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            char c = text.charAt(i);
            if (c == ':' && text.startsWith(SCHEME, i) && isLetter(text.charAt(i - 1))) {
                return range(lettersBack(text, from, i), trim(text, i, to));
            }
            if ((c == '.' || c == '@') && isLetterOrDigit(text.charAt(i - 1)) && isLetterOrDigit(text.charAt(i + 1))) {
                int start = hostBack(text, from, i);
                int full = hostEnd(text, i, to);
                int end = known(text, start, full);
                if (isAddress(text, start, end)) {
                    boolean path = end < to && (text.charAt(end) == '/' || isPort(text, end, to));
                    return range(start, path ? trim(text, end, to) : end);
                }
                i = full - 1;
            }
        }
        return -1;
    }

    private static long range(int start, int end) {
        return (long) start << 32 | end;
    }

    private static boolean isPort(String text, int i, int to) {
        return text.charAt(i) == ':' && i + 1 < to && Characters.isDigit(text.charAt(i + 1));
    }

    /** Whether the last part is a known one; a name of two parts must be written in small letters or follow an @. */
    private static boolean isAddress(String text, int start, int end) {
        int dot = lastIndexOf('.', text, start, end);
        if (dot > start && lastIndexOf('@', text, start, dot) > start) {
            return end - dot > 2 && isLetter(text.charAt(dot + 1));
        }
        if (dot <= start || !DOMAINS.contains(text, dot + 1, end) || !Characters.isLower(text.charAt(dot + 1))) {
            return false;
        }
        return dot - start >= 2;
    }

    private static int lastIndexOf(char c, String text, int start, int end) {
        int i = end - 1;
        while (i >= start && text.charAt(i) != c) {
            i--;
        }
        return i < start ? -1 : i;
    }

    /** The end without parts after the last known one: the sentence after "example.com.The" is not the address's. */
    private static int known(String text, int start, int full) {
        int end = full;
        int dot = lastIndexOf('.', text, start, end);
        while (dot > start && !DOMAINS.contains(text, dot + 1, end)) {
            end = dot;
            dot = lastIndexOf('.', text, start, end);
        }
        return dot > start ? end : full;
    }

    private static int lettersBack(String text, int from, int i) {
        while (i > from && isLetter(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int hostBack(String text, int from, int i) {
        while (i > from && isHostPart(text.charAt(i - 1))) {
            i--;
        }
        while (!isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int hostEnd(String text, int i, int to) {
        while (i < to && (isHostPart(text.charAt(i)) || text.charAt(i) == '@')) {
            i++;
        }
        while (!isLetterOrDigit(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isHostPart(char c) {
        return isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
    }

    /** The end without the punctuation that closes a sentence or a bracket around the address. */
    private static int trim(String text, int from, int to) {
        int end = to;
        while (end > from && ".,;:!?'\")]}>".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
