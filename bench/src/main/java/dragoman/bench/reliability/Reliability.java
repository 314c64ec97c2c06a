package dragoman.bench.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Guesses by their confidence, a bin a tenth. */
public final class Reliability {
    private static final int BINS = 10;

    private final Bin all;
    private final List<Bin> bins;

    private Reliability(Bin all, List<Bin> bins) {
        this.all = all;
        this.bins = bins;
    }

    public static Reliability of(List<Guess> guesses) {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            int bin = i;
            bins.add(new Bin(
                    bin / (double) BINS,
                    (bin + 1) / (double) BINS,
                    guesses.stream().filter(guess -> bin(guess) == bin).toList()));
        }
        return new Reliability(new Bin(0, 1, guesses), List.copyOf(bins));
    }

    /** A bound belongs to the bin above it; 1 to the last. The little more keeps 0.3 out of the bin below, as 0.3 * 10 is less than 3. */
    private static int bin(Guess guess) {
        return Math.min(BINS - 1, (int) (guess.confidence() * BINS + 1e-9));
    }

    List<Bin> bins() {
        return bins;
    }

    Bin all() {
        return all;
    }

    /** How far confidence and share of right are apart, a bin weighing as much as it holds: the expected calibration error. */
    public double error() {
        return bins.stream()
                        .mapToDouble(bin -> bin.count() * Math.abs(bin.confidence() - bin.right()))
                        .sum()
                / Math.max(1, all.count());
    }

    /** The mean square of confidence less 1 where right, less 0 where wrong (Brier 1950): lower is better. */
    public double brier() {
        return all.guesses().stream()
                .mapToDouble(guess -> Math.pow(guess.confidence() - (guess.right() ? 1 : 0), 2))
                .average()
                .orElse(0);
    }

    /** The Brier score of whoever always says the share that is right. */
    public double brierOfConstant() {
        return all.right() * (1 - all.right());
    }

    /** For people: a line a bin, then all. */
    public String table() {
        StringBuilder table = new StringBuilder(
                String.format(Locale.ROOT, "%-12s %6s %11s %6s%n", "confidence", "count", "mean", "right"));
        bins.forEach(bin -> table.append(row(String.format(Locale.ROOT, "%.1f to %.1f", bin.from(), bin.to()), bin)));
        return table.append(row("all", all))
                .append(String.format(
                        Locale.ROOT,
                        "calibration error %.3f, Brier score %.3f (always the mean: %.3f)%n",
                        error(),
                        brier(),
                        brierOfConstant()))
                .toString();
    }

    private static String row(String name, Bin bin) {
        return bin.count() == 0
                ? String.format(Locale.ROOT, "%-12s %6d%n", name, 0)
                : String.format(
                        Locale.ROOT, "%-12s %6d %11.3f %6.3f%n", name, bin.count(), bin.confidence(), bin.right());
    }
}
