package dragoman.app;

import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * One line on the terminal that says how far the run is, how fast, and how long it will take; nothing where nobody looks.
 *
 * <p>Example: {@code 1,234 documents, 56.2 a second, 34 %, 2 min left}.
 */
final class Progress {
    private static final long EVERY_NANOS = 300_000_000L;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream err;
    private final boolean seen;
    private final OptionalLong total;
    private final LongSupplier done;
    private final LongSupplier clock;
    private final long start;
    private long count;
    private long shownAt;
    private boolean shown;

    /**
     * @param total bytes of the input, where known
     * @param done bytes read so far
     * @param clock nanoseconds
     */
    Progress(PrintStream err, boolean seen, OptionalLong total, LongSupplier done, LongSupplier clock) {
        this.err = err;
        this.seen = seen;
        this.total = total;
        this.done = done;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.shownAt = start;
    }

    /** Another document is done. */
    void step() {
        count++;
        long now = clock.getAsLong();
        if (seen && now - shownAt >= EVERY_NANOS) {
            err.print(CLEAR + line(now));
            err.flush();
            shownAt = now;
            shown = true;
        }
    }

    /** Makes room for another line. */
    void clear() {
        if (shown) {
            err.print(CLEAR);
            err.flush();
            shown = false;
        }
    }

    /** Says what the run came to. */
    void end(long rejected) {
        clear();
        if (seen) {
            double seconds = (clock.getAsLong() - start) / 1e9;
            err.println("dragoman: " + String.format(Locale.ROOT, "%,d document%s in ", count, count == 1 ? "" : "s")
                    + time(seconds) + (rejected == 0 ? "" : String.format(Locale.ROOT, ", %,d rejected", rejected)));
        }
    }

    String line(long now) {
        double seconds = Math.max(1e-3, (now - start) / 1e9);
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT, "%,d document%s, %.1f a second", count, count == 1 ? "" : "s", count / seconds));
        if (total.isPresent() && total.getAsLong() > 0) {
            double part = Math.min(1, done.getAsLong() / (double) total.getAsLong());
            line.append(String.format(Locale.ROOT, ", %.0f %%", 100 * part));
            if (part > 0 && part < 1) {
                line.append(", ").append(time(seconds / part - seconds)).append(" left");
            }
        }
        return line.toString();
    }

    static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole < 90
                ? whole + " s"
                : whole < 5400 ? Math.round(whole / 60.0) + " min" : Math.round(whole / 360.0) / 10.0 + " h";
    }
}
