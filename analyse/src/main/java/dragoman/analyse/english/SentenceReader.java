package dragoman.analyse.english;

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
import java.util.List;

/** A sentence's tokens to a {@link Sentence}; one a thread. */
final class SentenceReader {
    private final Annotator.Run annotator;
    private final LemmaCorrections corrections;
    private String[] forms = new String[64];

    SentenceReader(Annotator.Run annotator, LemmaCorrections corrections) {
        this.annotator = annotator;
        this.corrections = corrections;
    }

    /**
     * @param text the document
     * @param plain the same in the plain signs that the models know
     */
    Sentence read(String text, String plain, TokenSpans spans, int index, int paragraph) {
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
        annotator.parse();
        List<Token> tokens = new ArrayList<>(count);
        int[] heads = new int[count];
        Label[] labels = new Label[count];
        for (int i = 0; i < count; i++) {
            tokens.add(token(text, spans, i));
            heads[i] = annotator.head(i + 1) - 1;
            labels[i] = annotator.label(i + 1);
        }
        Graph graph = GraphBuilder.build(tokens, heads, labels);
        return new Sentence(index, paragraph, spans.start(0), spans.end(count - 1), tokens, names, graph);
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
