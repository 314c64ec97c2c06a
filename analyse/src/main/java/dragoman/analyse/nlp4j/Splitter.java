package dragoman.analyse.nlp4j;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs to sentences of tokens: NLP4J's tokenizer, and what news needs beyond it. A closing quotation mark stays
 * with the sentence it closes; "U.S." and "Jan." before a capital do not end one unless they can.
 */
final class Splitter {
    private final EnglishTokenizer tokenizer = new EnglishTokenizer();

    /** Sentences of a stretch, offsets counted in the whole text. */
    List<List<Token>> sentences(String text, int start, int end) {
        List<Token> tokens = tokenizer.tokenize(text.substring(start, end));
        for (Token token : tokens) {
            token.setStartOffset(token.getStartOffset() + start);
            token.setEndOffset(token.getEndOffset() + start);
        }
        return closeQuotes(cut(text, tokens));
    }

    private static List<List<Token>> cut(String text, List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        List<Token> current = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            current.add(tokens.get(i));
            if (endsSentence(text, tokens, i)) {
                sentences.add(current);
                current = new ArrayList<>();
            }
        }
        if (!current.isEmpty()) {
            sentences.add(current);
        }
        return sentences;
    }

    /** Whether the token is final punctuation after which a new sentence can begin. */
    private static boolean endsSentence(String text, List<Token> tokens, int at) {
        String form = tokens.get(at).getWordForm();
        if (!form.chars().allMatch(c -> c == '.' || c == '!' || c == '?' || c == '…') || form.isEmpty()) {
            return false;
        }
        int next = at + 1;
        while (next < tokens.size()
                && isClosing(tokens.get(next).getWordForm())
                && tokens.get(next).getStartOffset() == tokens.get(next - 1).getEndOffset()) {
            next++;
        }
        if (next == tokens.size()) {
            return true;
        }
        String follower = tokens.get(next).getWordForm();
        int c = follower.codePointAt(0);
        boolean capital =
                Character.isUpperCase(c) || Character.isDigit(c) || isOpening(follower) || c == '-' || c == '•';
        boolean quoted = next > at + 1;
        // "Really?" he asked: the sentence goes on in small letters.
        return capital || (!quoted && !Character.isLowerCase(c)) || hasLineEnd(text, tokens, next);
    }

    private static boolean hasLineEnd(String text, List<Token> tokens, int next) {
        return text.substring(
                                tokens.get(next - 1).getEndOffset(),
                                tokens.get(next).getStartOffset())
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                > 1;
    }

    private static boolean isClosing(String form) {
        return form.equals("\"") || form.equals("''") || form.equals("'") || form.equals(")") || form.equals("]");
    }

    private static boolean isOpening(String form) {
        return form.equals("\"") || form.equals("``") || form.equals("'") || form.equals("(") || form.equals("[");
    }

    /** Moves a quotation mark that touches the sentence before it over to it. */
    private static List<List<Token>> closeQuotes(List<List<Token>> sentences) {
        for (int i = 1; i < sentences.size(); i++) {
            List<Token> before = sentences.get(i - 1);
            List<Token> here = sentences.get(i);
            while (!here.isEmpty()
                    && isClosing(here.get(0).getWordForm())
                    && here.get(0).getStartOffset()
                            == before.get(before.size() - 1).getEndOffset()) {
                before.add(here.remove(0));
            }
        }
        sentences.removeIf(List::isEmpty);
        return sentences;
    }
}
