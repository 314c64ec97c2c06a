package dragoman.bench.speed;

import dragoman.analyse.Analyser;
import dragoman.analyse.Analysis;
import dragoman.analyse.english.Annotator;
import dragoman.analyse.english.ModelLocation;
import dragoman.analyse.model.ModelFile;
import dragoman.analyse.text.SentenceSplitter;
import dragoman.analyse.text.Typography;
import dragoman.analyse.word.WordForm;
import dragoman.bench.LoadedCoder;
import dragoman.coder.Coder;
import dragoman.model.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One pass of one stage over all bundled articles, on one thread. What a stage takes from those before it is prepared, so
 * that it is timed alone; the words have been met before, as after the first hundred articles of a long run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1500m", "-XX:+UseParallelGC"})
public class StageBenchmark {
    /** The folder of the bundled articles, from where the benchmark is started. */
    @Param("articles")
    public String folder = "articles";

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Annotator annotator = new Annotator(ModelFile.open(ModelLocation.find(System.err::println)));
    private final Annotator.Run tagger = annotator.new Run();
    private final List<Annotator.Run> tagged = new ArrayList<>();
    private final List<ParsedSentence> parsed = new ArrayList<>();
    private final Analyser analyser = LoadedCoder.analyser();
    private final Coder coder = LoadedCoder.get();
    private final Prepared prepared = new Prepared();
    private final Coder coderAlone = LoadedCoder.with(prepared);
    private List<Article> articles = List.of();
    private List<String[]> sentences = List.of();

    @Setup
    public void prepare() {
        ArticleTexts texts = ArticleTexts.in(Path.of(folder));
        articles = texts.articles();
        sentences = texts.sentences();
        for (String[] forms : sentences) {
            Annotator.Run run = annotator.new Run();
            run.tag(forms, forms.length, (first, last, type) -> {});
            run.parse();
            tagged.add(run);
            parsed.add(ParsedSentence.of(forms, run));
        }
        for (Article article : articles) {
            Analysis analysis = analyser.analyse(article.text());
            prepared.add(analysis);
        }
    }

    /** A text to sentences of tokens. */
    @Benchmark
    public void sentences(Blackhole blackhole) {
        for (Article article : articles) {
            blackhole.consume(ArticleTexts.cut(splitter, article.text(), Typography.plain(article.text())));
        }
    }

    /** What the models see of a form. */
    @Benchmark
    public void forms(Blackhole blackhole) {
        for (String[] forms : sentences) {
            for (String form : forms) {
                blackhole.consume(WordForm.of(form));
            }
        }
    }

    /** Tags, lemmas and names, word forms included. */
    @Benchmark
    public void tags(Blackhole blackhole) {
        for (String[] forms : sentences) {
            tagger.tag(forms, forms.length, (first, last, type) -> blackhole.consume(last));
        }
    }

    /** Heads and relations. */
    @Benchmark
    public void parse() {
        tagged.forEach(Annotator.Run::parse);
    }

    /** The graph that the coder reads. */
    @Benchmark
    public void graph(Blackhole blackhole) {
        parsed.forEach(sentence -> blackhole.consume(sentence.graph()));
    }

    /** All of the above. */
    @Benchmark
    public void analysis(Blackhole blackhole) {
        articles.forEach(article -> blackhole.consume(analyser.analyse(article.text())));
    }

    /** From an analysis to records. */
    @Benchmark
    public void coder(Blackhole blackhole) {
        articles.forEach(article -> blackhole.consume(coderAlone.code(article)));
    }

    /** From a text to records. */
    @Benchmark
    public void whole(Blackhole blackhole) {
        articles.forEach(article -> blackhole.consume(coder.code(article)));
    }
}
