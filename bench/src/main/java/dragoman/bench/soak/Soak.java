package dragoman.bench.soak;

import dragoman.bench.Launcher;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Both measurements.
 *
 * @param articles the folder of the bundled articles
 * @param seed of the names that are made up
 * @param most how long each measurement may take
 */
public record Soak(Launcher launcher, Path articles, long seed, Duration most) {
    /** Whether time is linear in length, up to a text of so many characters. */
    public boolean length(int longest, PrintWriter out) {
        boolean linear =
                Lengths.isLinear(Lengths.measure(launcher, VariedArticles.in(articles, seed), longest, most, out));
        out.println(
                linear
                        ? "time is linear in the length"
                        : "FAILED: a kB of the longest text costs more than 1.5 times one of the second");
        return linear;
    }

    /** Whether memory is flat over so many short articles. */
    public boolean memory(int count, int threads, PrintWriter out) {
        boolean flat = MemoryGrowth.isFlat(
                MemoryGrowth.measure(launcher, VariedArticles.in(articles, seed), count, threads, most, out));
        out.println(
                flat ? "memory is flat" : "FAILED: the second half took more than 1.1 times the memory of the first");
        return flat;
    }
}
