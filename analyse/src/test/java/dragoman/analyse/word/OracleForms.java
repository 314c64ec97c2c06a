package dragoman.analyse.word;

import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import java.util.ArrayList;
import java.util.List;

/** What NLP4J sees of a form. */
final class OracleForms {
    private static final Template TEMPLATE = new Template();

    private OracleForms() {}

    static WordForm of(String form) {
        NLPNode node = new NLPNode(1, form);
        return new WordForm(
                form,
                node.getWordFormSimplified(),
                node.getWordFormSimplifiedLowercase(),
                node.getWordFormUndigitalized(),
                node.getWordShape(),
                bits(orthography(node.getWordFormSimplified(), false, true)));
    }

    static List<Integer> orthography(String simplified, boolean first, boolean caseSensitive) {
        if (simplified.equals(WordForm.HYPERLINK)) {
            return List.of(Trait.HYPERLINK.code());
        }
        return TEMPLATE.orthography(simplified, first, caseSensitive);
    }

    private static int bits(List<Integer> codes) {
        int bits = 0;
        for (Trait trait : Trait.values()) {
            bits |= codes.contains(trait.code()) ? trait.bit() : 0;
        }
        return bits;
    }

    /** Opens what NLP4J keeps to its own classes. */
    private static final class Template extends FeatureTemplate<NLPNode, NLPState<NLPNode>> {
        private static final long serialVersionUID = 1;

        Template() {
            super(null, new HyperParameter());
        }

        List<Integer> orthography(String simplified, boolean first, boolean caseSensitive) {
            List<String> codes = new ArrayList<>();
            getOrthographicFeauturesAux(codes, simplified.toCharArray(), first, caseSensitive);
            return codes.stream().map(Integer::valueOf).toList();
        }
    }
}
