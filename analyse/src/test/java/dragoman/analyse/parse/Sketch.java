package dragoman.analyse.parse;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Name;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A parser's tree written by hand: words with tag, label and head, {@code word/TAG/label/head}; the root has no head, a
 * lemma that is not the word stands behind "=". A word that comes twice is written {@code the'} where it is a head the
 * second time.
 *
 * <p>Example: {@code Modi/NNP/nsubj/met met=meet/VBD/root Suga/NNP/dobj/met}.
 */
public final class Sketch {
    final List<Token> tokens;
    final int[] heads;
    final Label[] labels;

    Sketch(List<Token> tokens, int[] heads, Label[] labels) {
        this.tokens = tokens;
        this.heads = heads;
        this.labels = labels;
    }

    public static Sketch of(String written) {
        String[] words = written.strip().split("\\s+");
        List<Token> tokens = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int[] heads = new int[words.length];
        Label[] labels = new Label[words.length];
        int at = 0;
        for (int i = 0; i < words.length; i++) {
            String[] parts = words[i].split("/");
            String form = parts[0].replaceFirst("=.*", "");
            String lemma = parts[0].replaceFirst(".*=", "").toLowerCase(Locale.ROOT);
            tokens.add(new Token(i, at, at + form.length(), form, lemma, parts[1]));
            names.add(names.contains(form) ? form + "'" : form);
            labels[i] = label(parts[2]);
            at += form.length() + 1;
        }
        for (int i = 0; i < words.length; i++) {
            String[] parts = words[i].split("/");
            heads[i] = parts.length > 3 ? names.indexOf(parts[3]) : -1;
            if (parts.length > 3 && heads[i] < 0) {
                throw new IllegalArgumentException(words[i] + ": no word " + parts[3] + " in: " + written);
            }
        }
        return new Sketch(tokens, heads, labels);
    }

    private static Label label(String name) {
        Label label = Label.of(name);
        if (label == Label.DEP && !name.equals("dep")) {
            throw new IllegalArgumentException(name + " is no label of the parser's");
        }
        return label;
    }

    public Graph graph() {
        return GraphBuilder.build(tokens, heads, labels);
    }

    public Sentence sentence(Name... names) {
        int end = tokens.get(tokens.size() - 1).end();
        return new Sentence(0, 0, 0, end, tokens, List.of(names), graph());
    }

    /** An edge as the tables write it: {@code obl:with(met, Suga)}. */
    String written(Edge edge) {
        String governor =
                edge.governor() < 0 ? "-" : tokens.get(edge.governor()).form();
        return edge.label() + "(" + governor + ", "
                + tokens.get(edge.dependent()).form() + ")";
    }
}
