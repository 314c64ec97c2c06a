package dragoman.converter;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.XMLUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** NLP4J itself, to compare with: its tokens and sentences, tags, lemmas, names and dependencies. Takes 3 GB of heap. */
public final class Oracle {
    private final EnglishTokenizer tokenizer = new EnglishTokenizer();
    private final List<NLPComponent<NLPNode>> components;

    private Oracle(List<NLPComponent<NLPNode>> components) {
        this.components = components;
    }

    /** Unpacks and reads NLP4J's models, which takes about a minute. */
    public static Oracle load() {
        GlobalLexica<NLPNode> lexica = new GlobalLexica<>(XMLUtils.getDocumentElement(
                new ByteArrayInputStream("<configuration/>".getBytes(StandardCharsets.UTF_8))));
        lexica.setAmbiguityClasses(lexicon(Nlp4j.ambiguityClasses(), Field.word_form_simplified_lowercase));
        lexica.setWordClusters(lexicon(Nlp4j.clusters(), Field.word_form_simplified_lowercase));
        lexica.setWordEmbeddings(lexicon(Nlp4j.vectors(), Field.word_form_undigitalized));
        lexica.setNamedEntityGazetteers(lexicon(Nlp4j.names(), Field.word_form_simplified));
        return new Oracle(List.of(
                lexica,
                component("en-pos"),
                new MorphologicalAnalyzer<NLPNode>(Language.ENGLISH),
                component("en-ner"),
                component("en-dep")));
    }

    private static NLPComponent<NLPNode> component(String name) {
        OnlineComponent<NLPNode, ?> component = Nlp4j.component(name);
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    private static <T> GlobalLexicon<T> lexicon(T entries, Field field) {
        return new GlobalLexicon<>(entries, field, "");
    }

    /** A text's sentences as NLP4J cuts them, with all annotations; index 0 of a sentence is the root. */
    public List<NLPNode[]> read(String text) {
        return tokenizer.segmentize(text).stream().map(this::read).toList();
    }

    private NLPNode[] read(List<Token> tokens) {
        NLPNode[] nodes = new NLPNode[tokens.size() + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 0; i < tokens.size(); i++) {
            nodes[i + 1] = new NLPNode();
            nodes[i + 1].setID(i + 1);
            nodes[i + 1].setWordForm(tokens.get(i).getWordForm());
        }
        components.forEach(component -> component.process(nodes));
        return nodes;
    }
}
