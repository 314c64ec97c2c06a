package dragoman.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of time whose ends may be known only to the month or year, or not at all.
 *
 * @param from absent where the beginning is unknown
 * @param to absent where it lasts or the end is unknown
 */
public record Period(Optional<PartialDate> from, Optional<PartialDate> to) {
    public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    public Period {
        if (from.isPresent()
                && to.isPresent()
                && to.get().last().isBefore(from.get().first())) {
            throw new IllegalArgumentException("ends " + to.get().last() + ", before it begins "
                    + from.get().first());
        }
    }

    /** Whether the day surely or possibly lies in it. */
    public boolean mayContain(LocalDate day) {
        return from.map(date -> !day.isBefore(date.first())).orElse(true)
                && to.map(date -> !day.isAfter(date.last())).orElse(true);
    }

    /** Whether the day lies in it, whatever the inexact ends mean; on the last day a successor may already hold office. */
    public boolean surelyContains(LocalDate day) {
        return from.map(date -> !day.isBefore(date.last())).orElse(true)
                && to.map(date -> day.isBefore(date.first())).orElse(true);
    }
}
