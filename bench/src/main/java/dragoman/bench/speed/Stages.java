package dragoman.bench.speed;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of the stages, in a process of its own each. */
public final class Stages {
    private Stages() {}

    /**
     * @param pattern of the benchmarks' names
     * @param quick some seconds each, for a first look
     * @return the table
     */
    public static String measure(Path articles, String pattern, boolean quick) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(StageBenchmark.class.getSimpleName() + "\\..*" + pattern)
                .param("folder", articles.toString())
                .shouldFailOnError(true);
        if (quick) {
            options.warmupIterations(3)
                    .warmupTime(TimeValue.seconds(2))
                    .measurementIterations(2)
                    .measurementTime(TimeValue.seconds(1));
        }
        int sentences = ArticleTexts.in(articles).sentences().size();
        Map<String, Double> passes = new HashMap<>();
        Map<String, Double> errors = new HashMap<>();
        try {
            for (RunResult run : new Runner(options.build()).run()) {
                Result<?> result = run.getPrimaryResult();
                passes.put(result.getLabel(), result.getScore());
                errors.put(result.getLabel(), Double.isNaN(result.getScoreError()) ? 0.0 : result.getScoreError());
            }
        } catch (RunnerException e) {
            throw new IllegalStateException("the benchmarks '" + pattern + "' failed, see above", e);
        }
        return String.format(Locale.ROOT, "%d sentences of %s, one thread.%n%n", sentences, articles)
                + StagesTable.of(passes, errors, sentences);
    }
}
