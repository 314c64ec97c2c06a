package dragoman.converter;

import dragoman.analyse.english.Annotator;
import dragoman.analyse.model.ModelFile;
import dragoman.analyse.parse.Label;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How far the annotator on a model file agrees with NLP4J, given NLP4J's sentences and tokens. */
public final class Agreement {
    /** What is compared of a token. */
    public enum Layer {
        TAG,
        LEMMA,
        NAME,
        HEAD,
        RELATION
    }

    /** A token that the two read differently. */
    public record Difference(Layer layer, String form, String theirs, String ours, String sentence) {}

    private final Annotator.Run annotator;
    private final Map<Layer, Integer> different = new EnumMap<>(Layer.class);
    private final List<Difference> differences = new ArrayList<>();
    private int sentences;
    private int tokens;
    private int differentTokens;

    public Agreement(ModelFile file) {
        annotator = new Annotator(file).new Run();
    }

    /** Compares one sentence. */
    public void add(NLPNode[] nodes) {
        int count = nodes.length - 1;
        String[] forms = new String[count];
        Arrays.setAll(forms, i -> nodes[i + 1].getWordForm());
        String[] names = new String[count + 1];
        Arrays.fill(names, "O");
        annotator.tag(forms, count, (first, last, type) -> mark(names, first, last, type));
        annotator.parse();
        sentences++;
        tokens += count;
        for (int row = 1; row <= count; row++) {
            NLPNode node = nodes[row];
            NLPNode head = node.getDependencyHead();
            int before = differences.size();
            check(Layer.TAG, nodes, row, node.getPartOfSpeechTag(), annotator.tag(row));
            check(Layer.LEMMA, nodes, row, node.getLemma(), annotator.lemma(row));
            check(Layer.NAME, nodes, row, node.getNamedEntityTag(), names[row]);
            check(Layer.HEAD, nodes, row, head == null ? "" : head.getWordForm() + head.getID(), head(nodes, row));
            check(
                    Layer.RELATION,
                    nodes,
                    row,
                    Label.of(node.getDependencyLabel()).name(),
                    annotator.label(row).name());
            differentTokens += differences.size() > before ? 1 : 0;
        }
    }

    private String head(NLPNode[] nodes, int row) {
        NLPNode head = nodes[annotator.head(row)];
        return head.getWordForm() + head.getID();
    }

    private static void mark(String[] names, int first, int last, String type) {
        for (int row = first; row <= last; row++) {
            String place = first == last ? "U" : row == first ? "B" : row == last ? "L" : "I";
            names[row] = place + "-" + type;
        }
    }

    private void check(Layer layer, NLPNode[] nodes, int row, String theirs, String ours) {
        if (!theirs.equals(ours)) {
            different.merge(layer, 1, Integer::sum);
            List<String> forms =
                    Arrays.stream(nodes).skip(1).map(NLPNode::getWordForm).toList();
            differences.add(new Difference(layer, nodes[row].getWordForm(), theirs, ours, String.join(" ", forms)));
        }
    }

    public int sentences() {
        return sentences;
    }

    public int tokens() {
        return tokens;
    }

    /** The share of tokens that are read alike. */
    public double share(Layer layer) {
        return 1 - different.getOrDefault(layer, 0) / (double) tokens;
    }

    /** The share of tokens that are read alike in all layers. */
    public double share() {
        return 1 - differentTokens / (double) tokens;
    }

    public List<Difference> differences() {
        return differences;
    }
}
