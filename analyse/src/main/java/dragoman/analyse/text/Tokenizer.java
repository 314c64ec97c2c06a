package dragoman.analyse.text;

import static dragoman.analyse.text.Characters.isBlank;
import static dragoman.analyse.text.Characters.isDigit;
import static dragoman.analyse.text.Characters.isFinal;
import static dragoman.analyse.text.Characters.isSymbol;

/**
 * Cuts plain text into tokens: first at spaces, then symbols off the edges of each stretch, then at the marks inside it
 * that part words, and last what is left into words and their ends.
 *
 * <p>Example: {@code (Kyiv-based U.S. envoys didn't pay $5m.)} becomes {@code ( Kyiv - based U.S. envoys did n't pay $ 5 m . )}.
 *
 * <p>Time is linear in the length. One instance may be shared by threads.
 */
public final class Tokenizer {
    private static final WordSet EMOTICONS = WordSet.load("emoticons.txt");
    private static final WordSet WHOLE = WordSet.of("w/o", "w/", "'cause", "n't");

    /** The tokens of {@code plain} from {@code start} to {@code end}, offsets counted in the whole text. */
    public TokenSpans tokens(String plain, int start, int end) {
        Part part = new Part(plain, start, end);
        TokenSpans tokens = new TokenSpans((end - start) / 5 + 4);
        int i = start;
        while (i < end) {
            if (isBlank(plain.charAt(i))) {
                i++;
                continue;
            }
            int from = i;
            while (i < end && !isBlank(plain.charAt(i))) {
                i++;
            }
            stretch(tokens, part, from, i);
        }
        return tokens;
    }

    /** A stretch without spaces. */
    private static void stretch(TokenSpans tokens, Part part, int from, int to) {
        String text = part.text();
        if (EMOTICONS.contains(text, from, to) || WHOLE.contains(text, from, to) || Words.isEnclitic(text, from, to)) {
            tokens.add(from, to);
            return;
        }
        int at = from;
        long address = Addresses.find(text, from, to);
        if (address >= 0) {
            int start = (int) (address >>> 32);
            at = (int) address;
            cut(tokens, part, from, start);
            tokens.add(start, at);
        }
        cut(tokens, part, at, to);
    }

    /** Symbols before, words with symbols between them, symbols after. */
    private static void cut(TokenSpans tokens, Part part, int from, int to) {
        String text = part.text();
        int first = from;
        while (first < to && isSymbol(text.charAt(first))) {
            first++;
        }
        int last = to;
        while (last > first && isSymbol(text.charAt(last - 1))) {
            last--;
        }
        int done = from;
        int word = first;
        while (word < last) {
            int end = wordEnd(text, first, word, last);
            int start = takesBefore(text, done, word, end) ? word - 1 : word;
            boolean pictures = end < last && !isSymbol(text.charAt(end));
            symbols(tokens, text, done, start);
            done = takesAfter(part, start, end, to) ? end + 1 : end;
            if (start < done) {
                Words.add(tokens, text, start, done);
            }
            word = Math.max(done, pictures ? end : end + 1);
            while (word < last && isOutside(text, first, word, last)) {
                word++;
            }
        }
        symbols(tokens, text, done, to);
    }

    /** Where the word that begins at {@code word} ends: at the first mark that parts words, or where pictographs begin or end. */
    private static int wordEnd(String text, int first, int word, int last) {
        boolean picture = Characters.isPicture(text, word);
        for (int i = word + 1; i < last - 1; i++) {
            char c = text.charAt(i);
            if (Characters.isPicture(text, i) != picture) {
                return i;
            }
            if (!isSymbol(c) || Hyphens.hold(text, first, i, last)) {
                continue;
            }
            if (Characters.parts(c)) {
                return i;
            }
            char next = text.charAt(i + 1);
            boolean edge = isFinal(next) || Characters.isSeparator(next) || Characters.parts(next);
            if (c == '\'' && edge) {
                return i;
            }
            if (isFinal(c) && (edge || Characters.isQuote(next) || Periods.partWords(text, word, i, last))) {
                return i;
            }
        }
        return last;
    }

    /** Whether the symbol, after a mark that parts words, is none of the next word's: a quotation mark, but not in "U.S.'s". */
    private static boolean isOutside(String text, int first, int i, int last) {
        char c = text.charAt(i);
        return Characters.parts(c)
                || isFinal(c)
                || (c == '\'' && !Words.isEnclitic(text, i, wordEnd(text, first, i, last)));
    }

    /** Whether the symbol before the word is a part of it: a sign (-5), the mark of a name or tag (@name), '90s. */
    private static boolean takesBefore(String text, int from, int word, int end) {
        if (word == from) {
            return false;
        }
        char mark = text.charAt(word - 1);
        char c = text.charAt(word);
        if (mark == '\'') {
            return Words.isShortYear(text, word, end);
        }
        if (word - 1 > from && text.charAt(word - 2) == mark) {
            return false;
        }
        return (Characters.isSign(mark) && isDigit(c)) || ((mark == '@' || mark == '#') && Characters.isLetter(c));
    }

    /** Whether the symbol after the word is a part of it: the full stop of an abbreviation, the sign in US$. */
    private static boolean takesAfter(Part part, int start, int end, int to) {
        String text = part.text();
        if (end >= to) {
            return false;
        }
        return switch (text.charAt(end)) {
            case '.' -> Periods.belong(part, start, end);
            case '$' -> Words.isDollar(text, start, end + 1);
            default -> false;
        };
    }

    /** Symbols: each run of the same one is a token, and so is each run of . ! ? together. Brackets stand alone. */
    private static void symbols(TokenSpans tokens, String text, int from, int to) {
        int i = from;
        while (i < to) {
            int end = runEnd(text, i, to);
            if (!closesItemMark(tokens, text, i)) {
                tokens.add(i, end);
            }
            i = end;
        }
    }

    private static int runEnd(String text, int i, int to) {
        char c = text.charAt(i);
        int end = i + 1;
        while (end < to
                && (isFinal(c) ? isFinal(text.charAt(end)) : text.charAt(end) == c && !Characters.isBracket(c))) {
            end++;
        }
        return end;
    }

    /** "(a)" and "(2016)" are one token each, as in the models' training text. */
    private static boolean closesItemMark(TokenSpans tokens, String text, int i) {
        int size = tokens.size();
        if (!Characters.isCloseBracket(text.charAt(i)) || size < 2) {
            return false;
        }
        int start = tokens.start(size - 1);
        boolean item = tokens.end(size - 1) == i
                && tokens.end(size - 2) == start
                && start - tokens.start(size - 2) == 1
                && Characters.isOpenBracket(text.charAt(start - 1))
                && Words.isItemMark(text, start, i);
        if (item) {
            tokens.join(2, i + 1);
        }
        return item;
    }
}
