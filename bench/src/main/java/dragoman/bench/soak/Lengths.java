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
        try (Session session = new Session(launcher, "", 1, most)) {
            for (int i = 0; i < WARM_UP; i++) {
                code(session, articles.transcript(FIRST));
            }
            for (int length = FIRST; length <= longest; length *= 2) {
                Time time = code(session, articles.transcript(length));
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
            session.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("the program takes no more text; see its messages above", e);
        }
        return times;
    }

    private static Time code(Session session, String text) throws IOException {
        long start = System.nanoTime();
        Duration cpu = Usage.cpu(session.handle());
        session.send(text);
        session.flush();
        session.await();
        return new Time(
                text.length(),
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
