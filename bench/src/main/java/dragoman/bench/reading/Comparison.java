package dragoman.bench.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What came out of comparing records with a reading.
 *
 * @param tallies right of total, a measure
 * @param errors what is wrong or missing, a line each
 * @param forbidden forbidden readings that the records tell
 * @param badSpans spans that do not give their text back
 * @param extra event records beyond the reading's
 * @param over events and claims beyond the allowance of half as many again as the reading has
 */
public record Comparison(
        Map<Measure, Tally> tallies,
        List<String> errors,
        List<ToldForbidden> forbidden,
        List<String> badSpans,
        int extra,
        int over) {
    public static final Comparison NOTHING = new Comparison(Map.of(), List.of(), List.of(), List.of(), 0, 0);

    public Comparison {
        tallies = Map.copyOf(tallies);
        errors = List.copyOf(errors);
        forbidden = List.copyOf(forbidden);
        badSpans = List.copyOf(badSpans);
    }

    public Tally tally(Measure measure) {
        return tallies.getOrDefault(measure, Tally.NONE);
    }

    /** All measures together. */
    public Tally total() {
        return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    /** The share of the reading's facts that are right, less one fact for each thing that should not be there; 0 to 1. */
    public double score() {
        Tally total = total();
        int right = total.right() - forbidden.size() - badSpans.size() - over;
        return total.total() == 0 ? 0 : Math.max(0, right) / (double) total.total();
    }

    /** Both comparisons as one, as if the two articles were one. */
    public Comparison plus(Comparison other) {
        Map<Measure, Tally> sums = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            sums.put(measure, tally(measure).plus(other.tally(measure)));
        }
        return new Comparison(
                sums,
                join(errors, other.errors),
                join(forbidden, other.forbidden),
                join(badSpans, other.badSpans),
                extra + other.extra,
                over + other.over);
    }

    private static <T> List<T> join(List<T> a, List<T> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }
}
