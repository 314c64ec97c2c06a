package dragoman.bench.speed;

import dragoman.analyse.Graph;
import dragoman.analyse.Token;
import dragoman.analyse.english.Annotator;
import dragoman.analyse.parse.GraphBuilder;
import dragoman.analyse.parse.Label;
import java.util.ArrayList;
import java.util.List;

/** A sentence of which only the graph is missing; heads and labels by token, from 0. */
final class ParsedSentence {
    private final List<Token> tokens = new ArrayList<>();
    private final int[] heads;
    private final Label[] labels;

    private ParsedSentence(int count) {
        heads = new int[count];
        labels = new Label[count];
    }

    /** @param run has parsed the sentence last */
    static ParsedSentence of(String[] forms, Annotator.Run run) {
        ParsedSentence sentence = new ParsedSentence(forms.length);
        int start = 0;
        for (int i = 0; i < forms.length; i++) {
            int row = i + 1;
            int end = start + forms[i].length();
            sentence.tokens.add(new Token(i, start, end, forms[i], run.lemma(row), run.tag(row)));
            sentence.heads[i] = run.head(row) - 1;
            sentence.labels[i] = run.label(row);
            start = end + 1;
        }
        return sentence;
    }

    Graph graph() {
        return GraphBuilder.build(tokens, heads, labels);
    }
}
