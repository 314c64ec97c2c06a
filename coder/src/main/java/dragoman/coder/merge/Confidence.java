package dragoman.coder.merge;

import java.util.Set;

/**
 * How sure an event's root, actor, recipient and status are: the share of events with the same {@link Signal}s in which all four
 * are right, by logistic regression on articles whose readings were written before the rules (docs/reliability.md).
 */
final class Confidence {
    private Confidence() {}

    /** Between 0 and 1, to two decimals. */
    static double of(Set<Signal> signals) {
        double odds =
                Signal.START + signals.stream().mapToDouble(Signal::weight).sum();
        return Math.round(100 / (1 + StrictMath.exp(-odds))) / 100.0;
    }
}
