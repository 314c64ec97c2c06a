package dragoman.bench.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.bench.LoadedCoder;
import dragoman.bench.Shared;
import dragoman.coder.Coder;
import dragoman.coder.lexicon.Lexicon;
import dragoman.ingest.Ingest;
import dragoman.ingest.Ingested;
import dragoman.ingest.Options;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.place.Gazetteer;
import dragoman.model.Article;
import dragoman.model.RecordCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Records are the same to the byte whether sentences that can hold none are parsed or not; and some are not parsed. */
class GateTest {
    private static final Path ARTICLES = Path.of("..", "articles");
    private static final Path BENCH = Path.of("src", "main", "resources", "dragoman", "bench");
    /** So many articles of each file of evaluation data. */
    private static final int SAMPLE = 15;

    private static final RecordCodec CODEC = new RecordCodec();
    private static final WatchedAnalyser WATCHED = new WatchedAnalyser(LoadedCoder.analyser());
    private static Coder gated = LoadedCoder.get();
    private static Coder open = LoadedCoder.get();

    @BeforeAll
    static void load() {
        Knowledge knowledge = Knowledge.load();
        Gazetteer gazetteer = Gazetteer.load();
        Lexicon lexicon = Lexicon.load();
        gated = new Coder(WATCHED, knowledge, gazetteer, lexicon);
        open = new Coder(new OpenAnalyser(LoadedCoder.analyser()), knowledge, gazetteer, lexicon);
    }

    @Test
    void articles() {
        hold(read(files(ARTICLES)));
        hold(read(files(BENCH.resolve("status"))));
    }

    @Test
    void sentences() {
        long before = WATCHED.unparsed();
        hold(column(BENCH.resolve("status/sentences.tsv"), 1));
        hold(column(BENCH.resolve("silence/silence.tsv"), 2));
        hold(column(BENCH.resolve("silence/traps.tsv"), 2));
        assertThat(WATCHED.unparsed()).isGreaterThan(before);
    }

    @Test
    void evaluationData() {
        for (String file : List.of("attribution", "dates", "places")) {
            String documents = "eval/dev/" + file + "/docs.jsonl";
            Shared.file(documents)
                    .ifPresentOrElse(
                            found -> hold(read(List.of(found.toString()))),
                            () -> System.out.println(Shared.missing(documents)));
        }
    }

    private static void hold(List<Article> articles) {
        assertThat(articles).isNotEmpty();
        for (Article article : articles) {
            assertThat(lines(gated, article)).as(article.id()).isEqualTo(lines(open, article));
        }
    }

    private static String lines(Coder coder, Article article) {
        return coder.code(article).stream().map(CODEC::write).collect(Collectors.joining("\n"));
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(folder + ": cannot be read", e);
        }
    }

    private static List<Article> read(List<String> files) {
        try (Ingest ingest = Ingest.of(files, Options.DEFAULT)) {
            Iterable<Ingested> all = () -> ingest;
            return StreamSupport.stream(all.spliterator(), false)
                    .filter(Ingested.Accepted.class::isInstance)
                    .map(accepted -> ((Ingested.Accepted) accepted).article())
                    .limit(SAMPLE)
                    .toList();
        }
    }

    private static List<Article> column(Path table, int column) {
        try (Stream<String> lines = Files.lines(table)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> Article.of(cells[0], cells[column]))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(table + ": cannot be read", e);
        }
    }
}
