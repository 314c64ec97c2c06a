package dragoman.coder.date;

import org.jspecify.annotations.Nullable;

/**
 * The year of a date without one in a narrative: near the date told before, and rather after it than before it.
 *
 * <p>Example: after "in December 1944", "in February" is February 1945; after "September 1944", "in May" is May 1944.
 */
final class Story {
    /** A step back costs more than a step ahead of the same length: stories mostly go forward. */
    private static final double BACK = 1.6;

    private Story() {}

    static @Nullable Period next(Meaning.Yearless date, Period told) {
        if (told.unit().compareTo(Unit.YEAR) > 0) {
            return null;
        }
        if (told.unit() == Unit.YEAR) {
            return date.inYear().apply(told.year());
        }
        Period best = null;
        double least = Double.MAX_VALUE;
        for (int year = told.year() - 1; year <= told.year() + 1; year++) {
            Period candidate = date.inYear().apply(year);
            double distance =
                    candidate.first().toEpochDay() - (double) told.first().toEpochDay();
            // A season or month that holds the date told before is that one.
            boolean holds = !candidate.first().isAfter(told.first())
                    && !candidate.last().isBefore(told.first());
            double cost = holds ? 0 : distance >= 0 ? distance : -distance * BACK;
            if (cost < least) {
                least = cost;
                best = candidate;
            }
        }
        return best;
    }
}
