package dragoman.bench.soak;

import dragoman.bench.Launcher;
import dragoman.bench.peers.Usage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Memory by number: short articles without end through one process. */
final class MemoryGrowth {
    private static final int SAMPLES = 20;
    /** The second half may take so many times what the first took at most. */
    private static final double MOST = 1.1;

    private MemoryGrowth() {}

    /** Codes the articles and tells of the memory held, from time to time; a line each. */
    static List<Long> measure(
            Launcher launcher, VariedArticles articles, int count, int threads, Duration most, PrintWriter out) {
        boolean hasProc = Files.isDirectory(Path.of("/proc/self"));
        try {
            Path log = Files.createTempFile("dragoman-gc", ".log");
            try (Session session =
                    new Session(launcher, hasProc ? "" : "-Xlog:gc:file=" + log + ":none", threads, most)) {
                session.feed(
                        Stream.generate(articles::shortArticle).limit(count).iterator());
                out.printf("documents   a second   %s, MB%n", hasProc ? "resident" : "heap after a collection");
                return watch(session, hasProc ? Optional.empty() : Optional.of(log), count, out);
            } finally {
                Files.deleteIfExists(log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program's memory cannot be watched", e);
        }
    }

    private static List<Long> watch(Session session, Optional<Path> log, int count, PrintWriter out)
            throws IOException {
        List<Long> samples = new ArrayList<>();
        int every = Math.max(1, count / SAMPLES);
        long last = System.nanoTime();
        for (int i = 1; i <= count; i++) {
            session.await();
            if (i % every == 0) {
                long now = System.nanoTime();
                OptionalLong bytes =
                        log.isPresent() ? GcLog.heldBytes(Files.readAllLines(log.get())) : resident(session);
                bytes.ifPresent(samples::add);
                out.printf(Locale.ROOT, "%9d %10.0f %10.0f%n", i, every / ((now - last) / 1e9), bytes.orElse(0) / 1e6);
                out.flush();
                last = now;
            }
        }
        return samples;
    }

    private static OptionalLong resident(Session session) {
        return Usage.residentBytes(session.handle()).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    /** Whether the second half held no more than the first, or hardly. */
    static boolean isFlat(List<Long> samples) {
        int half = samples.size() / 2;
        return half == 0 || highest(samples.subList(half, samples.size())) <= MOST * highest(samples.subList(0, half));
    }

    private static long highest(List<Long> samples) {
        return samples.stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
