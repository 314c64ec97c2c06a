package dragoman.coder.date;

import java.time.LocalDate;

/** Days from the first to the last, both included. */
public record Interval(LocalDate first, LocalDate last) {
    public Interval {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("interval ends " + last + " before it begins " + first);
        }
    }

    public static Interval of(LocalDate day) {
        return new Interval(day, day);
    }
}
