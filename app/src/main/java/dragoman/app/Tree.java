package dragoman.app;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A sentence's dependency graph drawn as a tree; edges beyond the tree are told behind the word they lead to.
 *
 * <pre>
 * * met (VBD)
 * ├─ nsubj: Xi (NNP)
 * └─ obj: Kim (NNP)
 * </pre>
 */
final class Tree {
    private final Sentence sentence;
    private final Predicate<Token> marked;

    Tree(Sentence sentence, Predicate<Token> marked) {
        this.sentence = sentence;
        this.marked = marked;
    }

    String draw(boolean colour) {
        StringBuilder out = new StringBuilder();
        for (Token token : sentence.tokens()) {
            if (sentence.graph().head(token.index()) < 0 && !token.isPunctuation()) {
                draw(out, token.index(), "", "", colour, sentence.size());
            }
        }
        return out.toString();
    }

    /** @param depth how much deeper the tree can be; bounds what a broken graph could do */
    private void draw(StringBuilder out, int at, String before, String below, boolean colour, int depth) {
        out.append(before).append(word(at, colour)).append('\n');
        Graph graph = sentence.graph();
        List<Edge> children = graph.children(at).stream()
                .filter(edge -> !edge.enhanced() && depth > 0)
                .filter(edge -> !sentence.token(edge.dependent()).isPunctuation())
                .sorted((a, b) -> Integer.compare(a.dependent(), b.dependent()))
                .toList();
        for (Edge edge : children) {
            boolean last = edge.equals(children.get(children.size() - 1));
            draw(
                    out,
                    edge.dependent(),
                    below + (last ? "└─ " : "├─ ") + edge.label() + ": ",
                    below + (last ? "   " : "│  "),
                    colour,
                    depth - 1);
        }
    }

    private String word(int at, boolean colour) {
        Token token = sentence.token(at);
        boolean event = marked.test(token);
        String form = (event ? "* " : "") + token.form().replaceAll("\\p{Cntrl}", " ");
        String shown = event && colour ? "\u001b[1m" + form + "\u001b[0m" : form;
        String further = sentence.graph().governors(at).stream()
                .filter(Edge::enhanced)
                .filter(edge -> edge.governor() >= 0)
                .map(edge -> "; also " + edge.label() + " of "
                        + sentence.token(edge.governor()).form())
                .collect(Collectors.joining());
        return shown + " (" + token.tag() + ")" + further;
    }
}
