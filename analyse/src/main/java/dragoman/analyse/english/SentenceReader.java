package dragoman.analyse.english;

import dragoman.analyse.Gate;
import dragoman.analyse.Grammar;
import dragoman.analyse.Graph;
import dragoman.analyse.Name;
import dragoman.analyse.NameType;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.analyse.parse.GraphBuilder;
import dragoman.analyse.parse.Label;
import dragoman.analyse.text.TokenSpans;
import dragoman.analyse.word.LemmaCorrections;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/** A sentence's tokens to a {@link Sentence}; one a thread. */
final class SentenceReader {
    private final Annotator.Run annotator;
    private final LemmaCorrections corrections;
    private final BiFunction<String[], List<Token>, Graph> later;
    private String[] forms = new String[64];

    /** @param later parses a sentence anew, by its forms in plain signs and its tokens, on any thread */
    SentenceReader(
            Annotator.Run annotator, LemmaCorrections corrections, BiFunction<String[], List<Token>, Graph> later) {
        this.annotator = annotator;
        this.corrections = corrections;
        this.later = later;
    }

    /**
     * @param text the document
     * @param plain the same in the plain signs that the models know
     */
    Sentence read(String text, String plain, TokenSpans spans, int index, int paragraph, Gate gate) {
        int count = spans.size();
        if (count > forms.length) {
            forms = new String[count * 2];
        }
        for (int i = 0; i < count; i++) {
            forms[i] = plain.substring(spans.start(i), spans.end(i));
        }
        List<Name> names = new ArrayList<>();
        annotator.tag(
                forms, count, (first, last, type) -> names.add(new Name(first - 1, last, NameType.valueOf(type))));
        List<Token> tokens = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            tokens.add(token(text, spans, i));
        }
        int start = spans.start(0);
        int end = spans.end(count - 1);
        if (gate.opens(tokens, names)) {
            return new Sentence(index, paragraph, start, end, tokens, names, parse(tokens));
        }
        String[] own = Arrays.copyOf(forms, count);
        Grammar grammar = Grammar.later(() -> later.apply(own, tokens));
        return new Sentence(index, paragraph, start, end, tokens, names, grammar);
    }

    /** The graph of a sentence that was read before: the parser needs to know again what the taggers found. */
    Graph graph(String[] plain, List<Token> tokens) {
        annotator.tag(plain, plain.length, (first, last, type) -> {});
        return parse(tokens);
    }

    /** The graph of the sentence that was tagged last. */
    private Graph parse(List<Token> tokens) {
        annotator.parse();
        int count = tokens.size();
        int[] heads = new int[count];
        Label[] labels = new Label[count];
        for (int i = 0; i < count; i++) {
            heads[i] = annotator.head(i + 1) - 1;
            labels[i] = annotator.label(i + 1);
        }
        return GraphBuilder.build(tokens, heads, labels);
    }

    private Token token(String text, TokenSpans spans, int i) {
        int start = spans.start(i);
        int end = spans.end(i);
        String plain = forms[i];
        String form = text.startsWith(plain, start) ? plain : text.substring(start, end);
        String tag = annotator.tag(i + 1);
        return new Token(i, start, end, form, corrections.correct(plain, tag, annotator.lemma(i + 1)), tag);
    }
}
