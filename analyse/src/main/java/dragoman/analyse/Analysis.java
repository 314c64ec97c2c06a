package dragoman.analyse;

import java.util.List;

/**
 * A text's sentences in order.
 *
 * @param text as it was analysed; offsets of tokens count its UTF-16 units
 */
public record Analysis(String text, List<Sentence> sentences) {
    public Analysis {
        sentences = List.copyOf(sentences);
    }
}
