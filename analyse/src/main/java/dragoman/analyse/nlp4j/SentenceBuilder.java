package dragoman.analyse.nlp4j;

import dragoman.analyse.Graph;
import dragoman.analyse.Name;
import dragoman.analyse.NameType;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.analyse.parse.GraphBuilder;
import dragoman.analyse.parse.Label;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** NLP4J's nodes (numbered from 1, the root 0) as a sentence. */
final class SentenceBuilder {
    /** Verb forms that NLP4J's lemmatiser leaves as they are or takes for another word. */
    private static final Map<String, String> VERBS = Map.ofEntries(
            Map.entry("provided", "provide"),
            Map.entry("ended", "end"),
            Map.entry("followed", "follow"),
            Map.entry("happened", "happen"),
            Map.entry("performed", "perform"),
            Map.entry("seconded", "second"),
            Map.entry("installed", "install"),
            Map.entry("installing", "install"),
            Map.entry("canvassed", "canvass"),
            Map.entry("lambasted", "lambast"),
            Map.entry("kettled", "kettle"),
            Map.entry("kettling", "kettle"),
            Map.entry("demining", "demine"));

    private SentenceBuilder() {}

    static Sentence build(String text, int index, int paragraph, NLPNode[] nodes) {
        List<Token> tokens = new ArrayList<>(nodes.length - 1);
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            int start = node.getStartOffset();
            int end = node.getEndOffset();
            tokens.add(
                    new Token(i - 1, start, end, text.substring(start, end), lemma(node), node.getPartOfSpeechTag()));
        }
        int start = tokens.get(0).start();
        int end = tokens.get(tokens.size() - 1).end();
        return new Sentence(index, paragraph, start, end, tokens, names(nodes), graph(tokens, nodes));
    }

    private static Graph graph(List<Token> tokens, NLPNode[] nodes) {
        int[] heads = new int[tokens.size()];
        Label[] labels = new Label[tokens.size()];
        for (int i = 0; i < heads.length; i++) {
            NLPNode head = nodes[i + 1].getDependencyHead();
            String label = nodes[i + 1].getDependencyLabel();
            heads[i] = head == null ? -1 : head.getID() - 1;
            labels[i] = label == null ? Label.DEP : Label.of(label);
        }
        return GraphBuilder.build(tokens, heads, labels);
    }

    private static String lemma(NLPNode node) {
        String lemma = node.getLemma();
        // Figures have stand-ins such as #crd# for lemmas.
        boolean figure = lemma == null
                || lemma.startsWith("#")
                || node.getPartOfSpeechTag().equals("CD");
        String form = node.getWordForm().toLowerCase(Locale.ROOT);
        boolean verb = node.getPartOfSpeechTag().startsWith("VB");
        return figure
                ? form
                : verb ? VERBS.getOrDefault(form, lemma.toLowerCase(Locale.ROOT)) : lemma.toLowerCase(Locale.ROOT);
    }

    /** NLP4J marks names with BILOU tags: {@code B-PERSON L-PERSON}, {@code U-GPE}. */
    private static List<Name> names(NLPNode[] nodes) {
        List<Name> names = new ArrayList<>();
        int from = -1;
        for (int i = 1; i < nodes.length; i++) {
            String tag = nodes[i].getNamedEntityTag();
            char place = tag == null ? 'O' : tag.charAt(0);
            if (place == 'B' || place == 'U') {
                from = i - 1;
            }
            if ((place == 'U' || place == 'L') && from >= 0) {
                int end = i;
                int start = from;
                type(tag).ifPresent(type -> names.add(new Name(start, end, type)));
            }
            if (place == 'U' || place == 'L' || place == 'O') {
                from = -1;
            }
        }
        return names;
    }

    private static Optional<NameType> type(String tag) {
        String name = tag.substring(tag.indexOf('-') + 1);
        for (NameType type : NameType.values()) {
            if (type.name().equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
