package dragoman.bench.reliability;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Logistic regression by gradient descent: which weights make what was right likely. Weights are drawn towards nought, so that a
 * signal of few events gets little; the start is not. The sum is convex, so it ends where it ends from everywhere.
 *
 * @param start the log odds without any signal
 * @param weights what each signal adds, by its ordinal
 */
record LogisticFit(double start, List<Double> weights) {
    /** As if three events spoke for a weight of nought; chosen by leaving one article out at a time (docs/reliability.md). */
    private static final double PULL = 3;

    private static final int STEPS = 20_000;

    LogisticFit {
        weights = List.copyOf(weights);
    }

    /** Whether something was right, and the ordinals of its signals. */
    record Example(Set<Integer> signals, boolean right) {
        Example {
            signals = Set.copyOf(signals);
        }
    }

    /** @param signals how many there are */
    static LogisticFit of(List<Example> examples, int signals) {
        double[] weights = new double[signals + 1];
        double rate = 4.0 / (examples.size() * (signals + 1.0) + PULL);
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[weights.length];
            for (Example example : examples) {
                double surprise = (example.right() ? 1 : 0) - probability(weights, example.signals());
                slope[signals] += surprise;
                example.signals().forEach(signal -> slope[signal] += surprise);
            }
            for (int i = 0; i < weights.length; i++) {
                weights[i] += rate * (slope[i] - (i < signals ? PULL * weights[i] : 0));
            }
        }
        return new LogisticFit(
                weights[signals], Arrays.stream(weights, 0, signals).boxed().toList());
    }

    private static double probability(double[] weights, Set<Integer> signals) {
        double odds = weights[weights.length - 1];
        for (int signal : signals) {
            odds += weights[signal];
        }
        return 1 / (1 + StrictMath.exp(-odds));
    }

    double probability(Set<Integer> signals) {
        double odds = start + signals.stream().mapToDouble(weights::get).sum();
        return 1 / (1 + StrictMath.exp(-odds));
    }
}
