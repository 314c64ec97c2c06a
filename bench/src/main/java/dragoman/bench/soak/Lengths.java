package dragoman.bench.soak;

import dragoman.bench.Launcher;
import dragoman.bench.peers.Usage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Time by length: transcripts, each twice as long as the one before, coded one after the other by one process. */
final class Lengths {
    private static final int FIRST = 62_500;
    /** Texts of the first length that go before, to warm up. */
    private static final int WARM_UP = 8;
    /** The longest text may cost so many times what the second costs, a kB. */
    private static final double MOST = 1.5;

    /**
     * What a text took.
     *
     * @param length in characters
     * @param seconds by the clock
     * @param cpuSeconds of processor time, with that of Java's own threads
     */
    record Time(int length, double seconds, double cpuSeconds) {
        double millisecondsAKilobyte() {
            return cpuSeconds * 1e6 / length;
        }
    }

    private Lengths() {}

    /** Measures, prints a line each. */
    static List<Time> measure(Launcher launcher, VariedArticles articles, int longest, Duration most, PrintWriter out) {
        List<Time> times = new ArrayList<>();
        out.printf("length, kB   seconds   processor seconds   processor ms a kB%n");
        List<String> texts = new ArrayList<>(
                Stream.generate(() -> articles.transcript(FIRST)).limit(WARM_UP).toList());
        for (int length = FIRST; length <= longest; length *= 2) {
            texts.add(articles.transcript(length));
        }
        try (Session session = new Session(launcher, "", 1, most)) {
            session.feed(texts.iterator());
            for (int i = 0; i < texts.size(); i++) {
                Time time = next(session, texts.get(i).length());
                if (i >= WARM_UP) {
                    times.add(time);
                    out.printf(
                            Locale.ROOT,
                            "%10d %9.2f %19.2f %19.2f%n",
                            time.length() / 1000,
                            time.seconds(),
                            time.cpuSeconds(),
                            time.millisecondsAKilobyte());
                    out.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program takes no more text; see its messages above", e);
        }
        return times;
    }

    /** From the end of one text to the end of the next, as they are coded one after the other. */
    private static Time next(Session session, int length) throws IOException {
        long start = System.nanoTime();
        Duration cpu = Usage.cpu(session.handle());
        session.await();
        return new Time(
                length,
                (System.nanoTime() - start) / 1e9,
                Usage.cpu(session.handle()).minus(cpu).toNanos() / 1e9);
    }

    /** Whether the longest costs no more a kB, or hardly; the first is left out, as it may still warm up. */
    static boolean isLinear(List<Time> times) {
        return times.size() < 3
                || times.get(times.size() - 1).millisecondsAKilobyte()
                        <= MOST * times.get(1).millisecondsAKilobyte();
    }
}
