package dragoman.coder.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Which part of a period is meant: "early 2022", "the end of June". */
enum Part {
    START,
    EARLY,
    MIDDLE,
    LATE,
    END,
    /** "earlier this week": up to the day of writing. */
    EARLIER,
    /** "later this week": from the day of writing. */
    LATER,
    /** "the rest of the year" and other parts that are not told apart. */
    SOME;

    /** The days of the part. Early in a year is its first quarter, early in anything shorter its first third. */
    Interval of(Period period, LocalDate now) {
        LocalDate first = period.first();
        LocalDate last = period.last();
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        boolean byMonths = period.unit() == Unit.YEAR;
        return switch (this) {
            case START ->
                byMonths
                        ? new Interval(first, first.plusMonths(2).minusDays(1))
                        : new Interval(first, first.plusDays((days - 1) / 3));
            case EARLY ->
                byMonths
                        ? new Interval(first, first.plusMonths(3).minusDays(1))
                        : new Interval(first, first.plusDays((days - 1) / 3));
            case MIDDLE ->
                byMonths
                        ? new Interval(first.plusMonths(4), first.plusMonths(8).minusDays(1))
                        : new Interval(first.plusDays(days / 3), last.minusDays(days / 3));
            case LATE ->
                byMonths ? new Interval(first.plusMonths(9), last) : new Interval(last.minusDays((days - 1) / 3), last);
            case END ->
                byMonths
                        ? new Interval(first.plusMonths(10), last)
                        : new Interval(last.minusDays((days - 1) / 3), last);
            case EARLIER -> now.isBefore(first) || now.isAfter(last) ? period.interval() : new Interval(first, now);
            case LATER -> now.isBefore(first) || now.isAfter(last) ? period.interval() : new Interval(now, last);
            case SOME -> period.interval();
        };
    }
}
