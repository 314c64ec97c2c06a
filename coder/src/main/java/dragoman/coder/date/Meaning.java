package dragoman.coder.date;

import dragoman.model.DateBasis;
import dragoman.model.TimexType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What an expression says by itself, before it is known from when it is reckoned. */
sealed interface Meaning {

    /** What it means in its place. */
    Reading in(Context context);

    /** A value that needs no context: {@code P3D}, {@code PRESENT_REF}. */
    record Fixed(TimexType type, String value) implements Meaning {
        @Override
        public Reading in(Context context) {
            return Reading.undated(type, value);
        }
    }

    /** A date with its year. */
    record Absolute(Period period) implements Meaning {
        @Override
        public Reading in(Context context) {
            return Reading.of(period, period.unit() == Unit.DAY ? DateBasis.EXPLICIT : DateBasis.HISTORICAL);
        }
    }

    /**
     * A date that comes back every year: "2 September", "June", "summer", "Christmas".
     *
     * @param inYear the date of a year
     * @param unknown the value where the year stays unknown: {@code XXXX-09-02}
     */
    record Yearless(IntFunction<Period> inYear, Direction direction, String unknown) implements Meaning {
        @Override
        public Reading in(Context context) {
            Period period = resolve(context);
            return period == null ? Reading.undated(TimexType.DATE, unknown) : Reading.of(period, DateBasis.RELATIVE);
        }

        private @Nullable Period resolve(Context context) {
            if (direction == Direction.BARE) {
                return context.followsOn()
                        ? Story.next(this, java.util.Objects.requireNonNull(context.told()))
                        : context.written() == null ? null : byTense(context.written(), context.tense());
            }
            Period from = context.from(direction.deictic() ? Anchor.WRITTEN : Anchor.TOLD);
            if (from == null) {
                return null;
            }
            int year = from.year();
            Period same = inYear.apply(year);
            return switch (direction) {
                case LAST, PREVIOUS -> same.last().isBefore(from.first()) ? same : inYear.apply(year - 1);
                case NEXT, FOLLOWING -> same.first().isAfter(from.last()) ? same : inYear.apply(year + 1);
                case THIS -> thisOne(same, from);
                case LAST_YEAR -> inYear.apply(year - 1);
                case NEXT_YEAR -> inYear.apply(year + 1);
                case BARE, THIS_YEAR, SAME -> same;
            };
        }

        /** "this winter", written in January, began in the year before. */
        private Period thisOne(Period same, Period from) {
            Period before = inYear.apply(from.year() - 1);
            return before.last().isBefore(from.first()) ? same : before;
        }

        /** Past tense: the last one up to the day of writing; future: the next one; else the nearest. */
        private Period byTense(LocalDate written, Tense tense) {
            Period same = inYear.apply(written.getYear());
            Period before = same.first().isAfter(written) ? inYear.apply(written.getYear() - 1) : same;
            Period after = same.last().isBefore(written) ? inYear.apply(written.getYear() + 1) : same;
            long back = ChronoUnit.DAYS.between(before.last(), written);
            long ahead = ChronoUnit.DAYS.between(written, after.first());
            return switch (tense) {
                case PAST -> before.unit() == Unit.DAY && ahead < 60 && back > 300 ? after : before;
                case FUTURE -> after.unit() == Unit.DAY && back < 15 && ahead > 300 ? before : after;
                case PRESENT, OPEN -> back <= ahead ? before : after;
            };
        }
    }

    /** "the 25th": of the month told before. */
    record DayOfMonth(int day) implements Meaning {
        @Override
        public Reading in(Context context) {
            Period from = context.from(Anchor.TOLD);
            if (from == null
                    || from.unit().compareTo(Unit.MONTH) > 0
                    || day > from.first().lengthOfMonth()) {
                return Reading.undated(TimexType.DATE, String.format(Locale.ROOT, "XXXX-XX-%02d", day));
            }
            return Reading.of(new Period(Unit.DAY, from.first().withDayOfMonth(day)), DateBasis.RELATIVE);
        }
    }

    /** "Tuesday", "last Tuesday". */
    record Weekday(DayOfWeek day, Direction direction) implements Meaning {
        @Override
        public Reading in(Context context) {
            boolean written = direction == Direction.BARE || direction.deictic();
            Period from = context.from(written && context.written() != null ? Anchor.WRITTEN : Anchor.TOLD);
            if (from == null || from.unit() != Unit.DAY) {
                return Reading.undated(TimexType.DATE, "XXXX-WXX-" + day.getValue());
            }
            LocalDate now = from.first();
            LocalDate found = switch (direction) {
                case BARE, SAME, LAST_YEAR, THIS_YEAR, NEXT_YEAR -> bare(now, context);
                case LAST, PREVIOUS -> now.with(TemporalAdjusters.previous(day));
                case NEXT, FOLLOWING -> now.with(TemporalAdjusters.next(day));
                case THIS -> bare(now, context);
            };
            return Reading.of(new Period(Unit.DAY, found), DateBasis.RELATIVE);
        }

        private LocalDate bare(LocalDate now, Context context) {
            if (context.narrative() || context.written() == null) {
                return now.with(TemporalAdjusters.nextOrSame(day));
            }
            LocalDate before = now.with(TemporalAdjusters.previousOrSame(day));
            LocalDate after = now.with(TemporalAdjusters.nextOrSame(day));
            return switch (context.tense()) {
                case PAST -> before;
                case FUTURE -> after;
                // "the talks open on Friday" lie ahead; the paper of the same day means that day.
                case PRESENT -> after;
                case OPEN ->
                    ChronoUnit.DAYS.between(before, now) < ChronoUnit.DAYS.between(now, after) ? before : after;
            };
        }
    }

    /** So many units from the anchor: "yesterday", "last week", "two years later", "that month". */
    record Shift(Unit unit, int count, Anchor anchor) implements Meaning {
        @Override
        public Reading in(Context context) {
            Period from = from(context);
            if (anchor == Anchor.SPEECH && from == null && count == 0) {
                return Reading.undated(TimexType.DATE, "PRESENT_REF");
            }
            if (unit.isClock()) {
                boolean day = from != null && from.unit() == Unit.DAY;
                String value = from != null && day ? from.value() : Unit.DAY.unknown();
                return Reading.undated(TimexType.TIME, value + "TXX");
            }
            if (from == null) {
                return Reading.undated(TimexType.DATE, unit.unknown());
            }
            if (length(from.unit()).compareTo(length(unit)) > 0) {
                return Reading.undated(TimexType.DATE, unknown(from));
            }
            return Reading.of(Period.of(unit, from.first()).plus(count), DateBasis.RELATIVE);
        }

        /** In news "the same day" goes back to the last day told of, past years and months named in passing. */
        private @Nullable Period from(Context context) {
            Period from = context.from(anchor);
            boolean coarse = from != null && length(from.unit()).compareTo(length(unit)) > 0;
            boolean news = anchor == Anchor.TOLD && !context.narrative() && context.toldDay() != null;
            return coarse && news && unit.compareTo(Unit.MONTH) < 0 ? context.toldDay() : from;
        }

        /** "later that year" where only the year is known keeps it: {@code 1943-XX-XX}. */
        private String unknown(Period from) {
            String unknown = unit.unknown();
            boolean yearKnown = from.unit().compareTo(Unit.YEAR) <= 0 && count == 0 && unknown.length() > 4;
            return yearKnown ? String.format(Locale.ROOT, "%04d", from.year()) + unknown.substring(4) : unknown;
        }

        /** Weeks of all kinds are as long. */
        private static Unit length(Unit unit) {
            return unit == Unit.WEEKEND || unit == Unit.FORTNIGHT ? Unit.WEEK : unit;
        }
    }

    /**
     * A time of a day.
     *
     * @param time {@code 17:00}, or a part of the day: {@code NI}
     */
    record Timed(Meaning day, String time) implements Meaning {
        @Override
        public Reading in(Context context) {
            Reading reading = day.in(context);
            Period period = reading.period();
            String value = reading.value().contains("REF") ? Unit.DAY.unknown() : reading.value();
            return new Reading(TimexType.TIME, value + "T" + time, reading.interval(), period, reading.basis());
        }
    }

    /** A time of the day told before, or else of the day of writing: "at 5 p.m.". */
    record SameDay() implements Meaning {
        @Override
        public Reading in(Context context) {
            Period from = context.from(Anchor.TOLD);
            if (from != null && from.unit() != Unit.DAY) {
                from = context.followsOn() ? null : context.from(Anchor.WRITTEN);
            }
            return from == null
                    ? Reading.undated(TimexType.DATE, Unit.DAY.unknown())
                    : Reading.of(from, DateBasis.RELATIVE);
        }
    }

    /** A part of a period: "early 2022". */
    record Narrowed(Meaning whole, Part part) implements Meaning {
        @Override
        public Reading in(Context context) {
            Reading reading = whole.in(context);
            Period period = reading.period();
            if (period == null) {
                return reading;
            }
            LocalDate now = context.now();
            Interval interval = part.of(period, now == null ? LocalDate.MIN : now);
            return new Reading(reading.type(), reading.value(), interval, period, reading.basis());
        }
    }
}
