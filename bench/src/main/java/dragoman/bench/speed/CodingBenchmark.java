package dragoman.bench.speed;

import dragoman.analyse.Analyser;
import dragoman.bench.LoadedCoder;
import dragoman.bench.reading.BundledArticle;
import dragoman.coder.Coder;
import dragoman.model.Article;
import java.nio.file.Path;
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

/** One pass over all bundled articles, coded whole and only analysed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx3500m", "-XX:+UseParallelGC"})
public class CodingBenchmark {
    /** The folder of the bundled articles, from where the benchmark is started. */
    @Param("articles")
    public String folder = "articles";

    private final Analyser analyser = LoadedCoder.analyser();
    private final Coder coder = LoadedCoder.get();
    private List<Article> articles = List.of();

    @Setup
    public void read() {
        articles = BundledArticle.in(Path.of(folder)).stream()
                .map(BundledArticle::article)
                .toList();
    }

    @Benchmark
    public void code(Blackhole blackhole) {
        articles.forEach(article -> blackhole.consume(coder.code(article)));
    }

    @Benchmark
    public void analyse(Blackhole blackhole) {
        articles.forEach(article -> blackhole.consume(analyser.analyse(article.text())));
    }
}
