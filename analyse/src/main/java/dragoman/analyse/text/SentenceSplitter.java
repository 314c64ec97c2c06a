package dragoman.analyse.text;

import static dragoman.analyse.text.Characters.isFinal;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into sentences of tokens. A closing quotation mark or bracket stays with the sentence it closes; a
 * sentence goes on after "?" in small letters, and after an abbreviation, unless a word follows that opens sentences.
 *
 * <p>Example: {@code "It is over," said Gen. Smith in the U.S. The crowd cheered.} has two sentences.
 */
public final class SentenceSplitter {
    private static final WordSet OPENERS = WordSet.load("sentence-openers.txt");
    private static final WordSet ARTICLES = WordSet.of("al", "el", "as", "an", "ar");
    private static final String BULLETS = "•‣▪◦●∙·*";

    private final Tokenizer tokenizer = new Tokenizer();

    /**
     * The sentences of a paragraph, none of them empty.
     *
     * @param plain the whole text, from {@link Typography#plain}
     * @param start where the paragraph begins, UTF-16 units
     * @param end where it ends, exclusive
     */
    public List<TokenSpans> sentences(String plain, int start, int end) {
        TokenSpans tokens = tokenizer.tokens(plain, start, end);
        List<TokenSpans> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int next = nextSentence(plain, tokens, from, i);
            if (next > from) {
                sentences.add(tokens.slice(from, next));
                from = next;
                i = next - 1;
            }
        }
        if (from < tokens.size()) {
            sentences.add(tokens.slice(from, tokens.size()));
        }
        return sentences;
    }

    /** The first token of the sentence after the one that token {@code at} ends; -1 if it ends none. */
    private static int nextSentence(String text, TokenSpans tokens, int from, int at) {
        if (at + 1 < tokens.size() && isListItem(text, tokens, from, at + 1)) {
            return at + 1;
        }
        boolean end = isFinalMark(text, tokens.start(at), tokens.end(at));
        if (!end && !isAbbreviation(text, tokens, at)) {
            return -1;
        }
        int next = at + 1;
        while (next < tokens.size() && isClosing(text, tokens, next) && isAttached(text, tokens, at, next)) {
            next++;
        }
        if (next == tokens.size()) {
            return next;
        }
        boolean opens = end ? opensAfterMark(text, tokens, at, next) : opensAfterAbbreviation(text, tokens, at, next);
        return opens ? next : -1;
    }

    private static boolean opensAfterMark(String text, TokenSpans tokens, int at, int next) {
        int start = tokens.start(next);
        return opensSentence(text, start, next > at + 1)
                || (isFullStop(text, tokens, at) && isSmallName(text, start, tokens.end(tokens.size() - 1)));
    }

    /** A word that opens sentences, a quotation mark before one, or any capital after a town's state. */
    private static boolean opensAfterAbbreviation(String text, TokenSpans tokens, int at, int next) {
        boolean quoted = text.charAt(tokens.start(next)) == '"' && next + 1 < tokens.size();
        int word = quoted ? next + 1 : next;
        return isCapitalised(text, tokens, word)
                && (isOpener(text, tokens, word) || (!quoted && isStateAfterTown(text, tokens, at)));
    }

    private static boolean isFullStop(String text, TokenSpans tokens, int i) {
        return tokens.end(i) == tokens.start(i) + 1 && text.charAt(tokens.start(i)) == '.';
    }

    /** Names that begin small even at the start of a sentence: "iPhone", "al-Hol". */
    private static boolean isSmallName(String text, int start, int end) {
        if (start + 4 > end || !Characters.isLower(text.charAt(start))) {
            return false;
        }
        return Characters.isUpper(text.charAt(start + 1))
                || (text.charAt(start + 2) == '-'
                        && ARTICLES.contains(text, start, start + 2)
                        && Characters.isUpper(text.charAt(start + 3)));
    }

    private static boolean isOpener(String text, TokenSpans tokens, int i) {
        return OPENERS.contains(text, tokens.start(i), tokens.end(i));
    }

    private static boolean isStateAfterTown(String text, TokenSpans tokens, int i) {
        return i > 0
                && text.charAt(tokens.start(i - 1)) == ','
                && Periods.isState(text, tokens.start(i), tokens.end(i) - 1);
    }

    /** A closing mark touches what it closes; a second one may be set off: {@code 'help you.' ''}. */
    private static boolean isAttached(String text, TokenSpans tokens, int at, int i) {
        return tokens.start(i) == tokens.end(i - 1) || (i > at + 1 && text.startsWith("''", tokens.start(i)));
    }

    /**
     * A bullet at the start of a line; a hyphen or a number there after a line that ends a clause, or a hyphen after an
     * item with a hyphen. Other hyphens at a line's start may be dashes in wrapped text.
     */
    private static boolean isListItem(String text, TokenSpans tokens, int from, int i) {
        int start = tokens.start(i);
        int before = tokens.end(i - 1);
        boolean alone = tokens.end(i) == start + 1;
        if (alone && BULLETS.indexOf(text.charAt(start)) >= 0) {
            return hasLineEnd(text, before, start);
        }
        boolean hyphen = alone && Characters.isDash(text.charAt(start));
        boolean number = Characters.isDigit(text.charAt(start)) && text.charAt(tokens.end(i) - 1) == '.';
        boolean mark = ".:;!?".indexOf(text.charAt(before - 1)) >= 0;
        boolean list = hyphen && Characters.isDash(text.charAt(tokens.start(from)));
        return (((hyphen || number) && mark) || list) && hasLineEnd(text, before, start);
    }

    private static boolean hasLineEnd(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private static boolean isFinalMark(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isFinal(text.charAt(i)) && text.charAt(i) != '…') {
                return false;
            }
        }
        return true;
    }

    /** A word with its full stop that may end a sentence: no title. */
    private static boolean isAbbreviation(String text, TokenSpans tokens, int i) {
        int start = tokens.start(i);
        int last = tokens.end(i) - 1;
        return last > start && text.charAt(last) == '.' && !Periods.isTitle(text, start, last);
    }

    private static boolean isCapitalised(String text, TokenSpans tokens, int i) {
        int start = tokens.start(i);
        return Character.isUpperCase(text.charAt(start))
                && (tokens.end(i) == start + 1 || Character.isLowerCase(text.charAt(start + 1)));
    }

    /** Whether a sentence can begin here. "Really?" he asked: the sentence goes on in small letters. */
    private static boolean opensSentence(String text, int start, boolean quoted) {
        int c = text.codePointAt(start);
        boolean opening = c == '"' || c == '`' || c == '\'' || c == '(' || c == '[' || c == '-' || c == '•';
        return Character.isUpperCase(c) || Character.isDigit(c) || opening || (!quoted && !Character.isLowerCase(c));
    }

    /** A quotation mark or bracket, or a footnote's number: "[3]". */
    private static boolean isClosing(String text, TokenSpans tokens, int i) {
        int start = tokens.start(i);
        int end = tokens.end(i);
        char c = text.charAt(start);
        if (end - start == 1) {
            return c == '"' || c == '\'' || c == ')' || c == ']';
        }
        boolean footnote = c == '[' && text.charAt(end - 1) == ']' && Characters.isDigit(text.charAt(start + 1));
        return footnote || (end - start == 2 && text.startsWith("''", start));
    }
}
