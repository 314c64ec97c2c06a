package dragoman.bench.oracle;

import dragoman.analyse.Paragraphs;
import dragoman.analyse.text.SentenceSplitter;
import dragoman.analyse.text.TokenSpans;
import dragoman.analyse.text.Typography;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Our sentences and tokens against NLP4J's, paragraph by paragraph, in plain signs. */
final class CutComparison {
    private final EnglishTokenizer theirs = new EnglishTokenizer();
    private final SentenceSplitter ours = new SentenceSplitter();
    private final Cuts sentences = new Cuts();
    private final Cuts tokens = new Cuts();

    void add(String text) {
        String plain = Typography.plain(text);
        for (Paragraphs.Stretch stretch : Paragraphs.of(text)) {
            List<List<Span>> left = theirs.segmentize(plain.substring(stretch.start(), stretch.end())).stream()
                    .map(sentence -> spans(sentence, stretch.start()))
                    .toList();
            List<List<Span>> right = ours.sentences(plain, stretch.start(), stretch.end()).stream()
                    .map(CutComparison::spans)
                    .toList();
            sentences.add(plain, whole(left), whole(right));
            tokens.add(
                    plain,
                    left.stream().flatMap(List::stream).toList(),
                    right.stream().flatMap(List::stream).toList());
        }
    }

    private static List<Span> spans(List<Token> tokens, int start) {
        List<Span> spans = new ArrayList<>();
        tokens.forEach(token -> spans.add(new Span(start + token.getStartOffset(), start + token.getEndOffset())));
        return spans;
    }

    private static List<Span> spans(TokenSpans tokens) {
        return IntStream.range(0, tokens.size())
                .mapToObj(i -> new Span(tokens.start(i), tokens.end(i)))
                .toList();
    }

    private static List<Span> whole(List<List<Span>> sentences) {
        return sentences.stream()
                .filter(sentence -> !sentence.isEmpty())
                .map(sentence -> new Span(
                        sentence.get(0).start(),
                        sentence.get(sentence.size() - 1).end()))
                .toList();
    }

    Cuts sentences() {
        return sentences;
    }

    Cuts tokens() {
        return tokens;
    }
}
