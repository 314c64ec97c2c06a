package dragoman.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.bench.LoadedCoder;
import dragoman.coder.Coder;
import dragoman.model.Article;
import dragoman.model.CodedRecord;
import dragoman.model.RecordCodec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Codes every bundled article and holds what comes out against its hand-made reading. */
class ReadingsTest {
    private static final Path FOLDER = Path.of("..", "articles");
    private static final Path FLOOR = FOLDER.resolve("floor.tsv");

    private static List<BundledArticle> articles = List.of();
    private static Map<String, List<CodedRecord>> coded = new TreeMap<>();
    private static Scores scores = new Scores(Map.of());

    @BeforeAll
    static void code() {
        Coder coder = LoadedCoder.get();
        articles = BundledArticle.in(FOLDER);
        articles.forEach(bundled -> coded.put(bundled.article().id(), coder.code(bundled.article())));
        scores = Scores.of(articles, article -> coded.getOrDefault(article.id(), List.of()));
        System.out.println(scores.table());
    }

    @Test
    void noForbiddenReadingIsToldThatWasNot() {
        assertThat(Floor.read(FLOOR).newErrors(scores)).isEmpty();
    }

    @Test
    void everySpanGivesItsTextBack() {
        assertThat(scores.total().badSpans()).isEmpty();
    }

    @Test
    void noScoreFallsBelowItsFloor() {
        assertThat(Floor.read(FLOOR).fallen(scores)).isEmpty();
    }

    /** Two threads share the coder, which take the articles in another order. */
    @Test
    void threadsAndOrderChangeNoByte() throws Exception {
        long seed = System.nanoTime();
        List<BundledArticle> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(seed));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<List<CodedRecord>>> tasks = new ArrayList<>();
            shuffled.forEach(bundled -> tasks.add(() -> LoadedCoder.get().code(bundled.article())));
            List<Future<List<CodedRecord>>> results = threads.invokeAll(tasks);
            for (int i = 0; i < results.size(); i++) {
                Article article = shuffled.get(i).article();
                assertThat(lines(results.get(i).get()))
                        .as(article.id() + ", order of seed " + seed)
                        .isEqualTo(lines(coded.getOrDefault(article.id(), List.of())));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String lines(List<CodedRecord> records) {
        RecordCodec codec = new RecordCodec();
        return records.stream().map(codec::write).collect(Collectors.joining("\n"));
    }
}
