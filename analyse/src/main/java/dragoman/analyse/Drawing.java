package dragoman.analyse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A sentence's grammar drawn as text, a line a word in the order in which they stand: the tree, the word, its tag, how it
 * depends on its head, the name it begins or ({@code "}) goes on with, and after "+" the edges beyond the tree.
 *
 * <pre>
 *   ┌── peace     NN   compound
 * ┌─┴ talks       NNS  nsubj             +nsubj of end
 * ┼ resumed       VBD  root
 * ├── Monday      NNP  obl:npmod   DATE
 * │ ┌── to        TO   aux
 * └─┴ end         VB   xcomp
 * </pre>
 */
public final class Drawing {
    private static final int USUAL_WIDTH = 100;
    private static final int LONGEST_WORD = 28;
    private static final String GAP = "  ";

    private final Sentence sentence;
    private final int width;
    private final Predicate<Token> marked;
    private final UnaryOperator<String> emphasis;

    private Drawing(Sentence sentence, int width, Predicate<Token> marked, UnaryOperator<String> emphasis) {
        this.sentence = sentence;
        this.width = width;
        this.marked = marked;
        this.emphasis = emphasis;
    }

    /** At the usual width, without marks. */
    public static String of(Sentence sentence) {
        return of(sentence, USUAL_WIDTH, token -> false, UnaryOperator.identity());
    }

    /**
     * @param width in columns; where edges beyond the tree need more, they go on in the next line
     * @param marked the words that have an asterisk
     * @param emphasis what a terminal needs to show these words as important
     */
    public static String of(Sentence sentence, int width, Predicate<Token> marked, UnaryOperator<String> emphasis) {
        return new Drawing(sentence, width, marked, emphasis).text();
    }

    private String text() {
        BitSet shown = shown();
        Branches branches = new Branches(sentence.graph(), shown);
        List<Integer> tokens = shown.stream().boxed().toList();
        List<String> words = tokens.stream()
                .map(token -> branches.before(token) + " " + word(token))
                .toList();
        int wordEnd = widest(words, width / 2);
        int tagEnd =
                wordEnd + GAP.length() + widest(tokens.stream().map(this::tag).toList(), width);
        int relationEnd = tagEnd
                + GAP.length()
                + widest(tokens.stream().map(this::relation).toList(), width);
        int nameEnd = relationEnd
                + (sentence.names().isEmpty()
                        ? 0
                        : GAP.length() + widest(tokens.stream().map(this::name).toList(), width));
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            int token = tokens.get(i);
            StringBuilder line = new StringBuilder(words.get(i));
            column(line, wordEnd, tag(token));
            column(line, tagEnd, relation(token));
            column(line, relationEnd, name(token));
            beyond(line, nameEnd, branches, token);
            out.append(emphasised(line, branches.before(token).length() + 1, token))
                    .append('\n');
        }
        return out.toString();
    }

    /** Punctuation is left out, unless a parser hung something on it. */
    private BitSet shown() {
        BitSet shown = new BitSet();
        IntStream.range(0, sentence.size())
                .filter(token -> !sentence.token(token).isPunctuation())
                .forEach(token -> {
                    for (int at = token; at >= 0; at = sentence.graph().head(at)) {
                        shown.set(at);
                    }
                });
        return shown;
    }

    private static int widest(List<String> texts, int most) {
        return Math.min(most, texts.stream().mapToInt(Drawing::columns).max().orElse(0));
    }

    private static int columns(CharSequence text) {
        return (int) text.codePoints().count();
    }

    private static void column(StringBuilder line, int end, String text) {
        if (!text.isEmpty()) {
            line.append(" ".repeat(Math.max(0, end - columns(line))))
                    .append(GAP)
                    .append(text);
        }
    }

    private void beyond(StringBuilder line, int end, Branches branches, int token) {
        List<String> edges = new ArrayList<>();
        for (Edge edge : sentence.graph().governors(token)) {
            if (edge.enhanced() && edge.governor() >= 0) {
                edges.add("+" + edge.label() + " of "
                        + written(sentence.token(edge.governor()).form()));
            }
        }
        int lineStart = 0;
        for (int i = 0; i < edges.size(); i++) {
            boolean fits = columns(line.substring(lineStart)) + GAP.length() + columns(edges.get(i)) <= width;
            if (i > 0 && !fits) {
                line.append('\n');
                lineStart = line.length();
                line.append(branches.below(token));
            }
            int start = i > 0 && fits ? 0 : end - columns(line.substring(lineStart));
            line.append(" ".repeat(Math.max(0, start))).append(GAP).append(edges.get(i));
        }
    }

    private String emphasised(StringBuilder line, int start, int token) {
        if (!marked.test(sentence.token(token))) {
            return line.toString();
        }
        int end = start + word(token).length();
        return line.substring(0, start) + emphasis.apply(line.substring(start, end)) + line.substring(end);
    }

    private String word(int token) {
        return (marked.test(sentence.token(token)) ? "* " : "")
                + written(sentence.token(token).form());
    }

    private static String written(String form) {
        String clean = form.replaceAll("\\p{Cntrl}", " ");
        return columns(clean) <= LONGEST_WORD
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_WORD - 1)) + "…";
    }

    private String tag(int token) {
        return sentence.token(token).tag();
    }

    private String relation(int token) {
        return sentence.graph().incoming(token).label();
    }

    private String name(int token) {
        return sentence.nameAt(token)
                .map(name -> name.from() == token ? name.type().name() : "\"")
                .orElse("");
    }
}
