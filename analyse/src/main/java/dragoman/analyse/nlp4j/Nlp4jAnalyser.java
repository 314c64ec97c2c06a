package dragoman.analyse.nlp4j;

import dragoman.analyse.Analyser;
import dragoman.analyse.Analysis;
import dragoman.analyse.Paragraphs;
import dragoman.analyse.Sentence;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The analyser on NLP4J. Loading takes some seconds and 2 GB of heap; analysing, about 2 ms a sentence. */
public final class Nlp4jAnalyser implements Analyser {
    /** A stretch without a full stop (a table, a list) is cut here, so that no sentence costs more than a second. */
    private static final int LONGEST_SENTENCE = 150;

    private final Splitter splitter = new Splitter();
    private final List<NLPComponent<NLPNode>> components;

    private Nlp4jAnalyser(List<NLPComponent<NLPNode>> components) {
        this.components = components;
    }

    /**
     * @param progress is told what takes long, a line at a time
     * @throws java.io.UncheckedIOException if the models cannot be unpacked or read, with the way out
     */
    public static Nlp4jAnalyser load(ModelCache cache, Consumer<String> progress) {
        cache.fill(progress);
        return new Nlp4jAnalyser(Models.load(cache));
    }

    @Override
    public String version() {
        return "nlp4j 1.1.3";
    }

    @Override
    public Analysis analyse(String text) {
        List<Sentence> sentences = new ArrayList<>();
        String plain = Typography.plain(text);
        int paragraph = 0;
        for (Paragraphs.Stretch stretch : Paragraphs.of(text)) {
            for (List<Token> tokens : splitter.sentences(plain, stretch.start(), stretch.end())) {
                for (int from = 0; from < tokens.size(); from += LONGEST_SENTENCE) {
                    List<Token> part = tokens.subList(from, Math.min(tokens.size(), from + LONGEST_SENTENCE));
                    NLPNode[] nodes = nodes(part);
                    components.forEach(component -> component.process(nodes));
                    sentences.add(SentenceBuilder.build(text, sentences.size(), paragraph, nodes));
                }
            }
            paragraph++;
        }
        return new Analysis(text, sentences);
    }

    private static NLPNode[] nodes(List<Token> tokens) {
        NLPNode[] nodes = new NLPNode[tokens.size() + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 0; i < tokens.size(); i++) {
            NLPNode node = new NLPNode();
            node.setID(i + 1);
            node.setWordForm(tokens.get(i).getWordForm());
            node.setStartOffset(tokens.get(i).getStartOffset());
            node.setEndOffset(tokens.get(i).getEndOffset());
            nodes[i + 1] = node;
        }
        return nodes;
    }
}
