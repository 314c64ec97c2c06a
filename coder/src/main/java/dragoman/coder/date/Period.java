package dragoman.coder.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A stretch of the calendar: a day, a week, a summer, a decade. Winters count with the year they begin in.
 *
 * <p>Example: {@code Period.of(WEEK, 2025-09-02)} is {@code 2025-W36}, from the first of September to the seventh.
 *
 * @param first its first day
 */
record Period(Unit unit, LocalDate first) {

    /** The period of its kind that holds a day. */
    static Period of(Unit unit, LocalDate day) {
        return new Period(
                unit,
                switch (unit) {
                    case SECOND, MINUTE, HOUR, DAY -> day;
                    case WEEK, FORTNIGHT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    case WEEKEND ->
                        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusDays(5);
                    case MONTH -> day.withDayOfMonth(1);
                    case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
                    case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
                    case HALF -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 6);
                    case YEAR -> day.withDayOfYear(1);
                    case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
                    case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
                });
    }

    static Period year(int year) {
        return new Period(Unit.YEAR, LocalDate.of(year, 1, 1));
    }

    /** The period so many later, or, of a negative number, earlier. */
    Period plus(int count) {
        return new Period(
                unit,
                switch (unit) {
                    case SECOND, MINUTE, HOUR -> first;
                    case DAY -> first.plusDays(count);
                    case WEEKEND, WEEK -> first.plusWeeks(count);
                    case FORTNIGHT -> first.plusWeeks(2L * count);
                    case MONTH -> first.plusMonths(count);
                    case SEASON, QUARTER -> first.plusMonths(3L * count);
                    case HALF -> first.plusMonths(6L * count);
                    case YEAR -> first.plusYears(count);
                    case DECADE -> first.plusYears(10L * count);
                    case CENTURY -> first.plusYears(100L * count);
                });
    }

    LocalDate last() {
        return unit == Unit.WEEKEND
                ? first.plusDays(1)
                : unit.isClock() ? first : plus(1).first.minusDays(1);
    }

    Interval interval() {
        return new Interval(first, last());
    }

    int year() {
        return first.getYear();
    }

    /** The TIMEX3 value. */
    String value() {
        int month = first.getMonthValue();
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> first.toString();
            case WEEK, FORTNIGHT -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year(), month);
            case SEASON ->
                String.format(
                        Locale.ROOT,
                        "%04d-%s",
                        year(),
                        month == 3 ? "SP" : month == 6 ? "SU" : month == 9 ? "FA" : "WI");
            case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", year(), (month + 2) / 3);
            case HALF -> String.format(Locale.ROOT, "%04d-H%d", year(), month == 1 ? 1 : 2);
            case YEAR -> String.format(Locale.ROOT, "%04d", year());
            case DECADE -> String.format(Locale.ROOT, "%03d", year() / 10);
            case CENTURY -> String.format(Locale.ROOT, "%02d", year() / 100);
        };
    }

    private String week() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                first.get(IsoFields.WEEK_BASED_YEAR),
                first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
