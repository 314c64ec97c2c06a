package dragoman.coder.date;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Weekdays by themselves or before a date: "Tuesday", "Tuesday, Sept. 2". */
final class WeekdayRules {
    private final Words words;
    private final CalendarRules calendar;

    WeekdayRules(Words words, CalendarRules calendar) {
        this.words = words;
        this.calendar = calendar;
    }

    @Nullable
    Parsed<Meaning> read(int at) {
        Parsed<DayOfWeek> day = weekday(at);
        if (day == null) {
            return null;
        }
        int next = day.end();
        Parsed<Meaning> date = calendar.read(words.is(next, ",") ? next + 1 : next);
        if (date != null && isDay(date.value())) {
            return date;
        }
        return new Parsed<>(next, new Meaning.Weekday(day.value(), Direction.BARE));
    }

    private static boolean isDay(Meaning meaning) {
        return meaning instanceof Meaning.Absolute absolute
                ? absolute.period().unit() == Unit.DAY
                : meaning instanceof Meaning.Yearless yearless
                        && yearless.unknown().length() == 10;
    }

    @Nullable
    Parsed<Meaning> directed(int at, Direction direction) {
        Parsed<DayOfWeek> day = weekday(at);
        return day == null ? null : new Parsed<>(day.end(), new Meaning.Weekday(day.value(), direction));
    }

    @Nullable
    Parsed<DayOfWeek> weekday(int at) {
        if (!words.capital(at)) {
            return null;
        }
        int number = TimeWords.number("weekday", words.at(at));
        if (number > 0) {
            return new Parsed<>(at + 1, DayOfWeek.of(number));
        }
        number = TimeWords.number("weekday-short", words.at(at));
        boolean stop = words.is(at + 1, ".") && words.touches(at + 1);
        boolean comma = words.is(at + 1, ",") && words.isWord(at + 2) && words.figure(at + 3) > 0;
        return number > 0 && (stop || comma) ? new Parsed<>(stop ? at + 2 : at + 1, DayOfWeek.of(number)) : null;
    }
}
