package dragoman.bench.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VariedArticlesTest {
    private static final String TEXT = "Ana Lopez met Bo in Lima.\n\nLopez left. \"Ana Lopez has left,\" Bo said.\n";

    private final VariedArticles articles = new VariedArticles(Map.of(TEXT, Set.of("Ana Lopez", "Bo")), 1);

    @Test
    void aNameIsTheSameInAllOfAnArticle() {
        String text = articles.article();
        assertThat(text).doesNotContain("Lopez").contains("met Bo in Lima");
        String name = text.split(" ")[1];
        assertThat(text).isEqualTo(TEXT.strip().replace("Lopez", name));
    }

    @Test
    void articlesDiffer() {
        assertThat(articles.article()).isNotEqualTo(articles.article());
    }

    @Test
    void theSameSeedGivesTheSameArticles() {
        VariedArticles again = new VariedArticles(Map.of(TEXT, Set.of("Ana Lopez", "Bo")), 1);
        assertThat(again.article()).isEqualTo(articles.article());
        assertThat(again.shortArticle()).isEqualTo(articles.shortArticle());
    }

    @Test
    void aTranscriptIsAsLongAsWished() {
        assertThat(articles.transcript(5000).length()).isBetween(5000, 5000 + TEXT.length());
    }
}
