package dragoman.bench.status;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.bench.LoadedCoder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** How many events that did not happen, or only may, are told as fact at most. The numbers only ever go down. */
class StatusCeilingTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "dragoman", "bench", "status");
    private static final int MOST_OF_SENTENCES = 5;
    private static final int MOST_OF_ARTICLES = 4;

    @Test
    void noMoreIsMadeUpThanWas() {
        StatusScores sentences = StatusScores.ofSentences(FOLDER.resolve("sentences.tsv"), LoadedCoder.get()::code);
        assertThat(sentences.madeUp()).as(sentences.toldAsFact()).isLessThanOrEqualTo(MOST_OF_SENTENCES);
        StatusScores articles = StatusScores.ofArticles(FOLDER, LoadedCoder.get()::code);
        assertThat(articles.madeUp()).as(articles.toldAsFact()).isLessThanOrEqualTo(MOST_OF_ARTICLES);
    }
}
