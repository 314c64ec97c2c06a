package dragoman.coder.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Days of holidays, by the rules of {@code time-words.tsv}. */
final class Holidays {
    private Holidays() {}

    /** @param rule {@code 12-25}, {@code 11-4THU} (the fourth Thursday), {@code 05-LASTMON}, {@code EASTER+1} */
    static LocalDate day(String rule, int year) {
        if (rule.startsWith("EASTER")) {
            return easter(year).plusDays(rule.equals("EASTER") ? 0 : Integer.parseInt(rule.substring(6)));
        }
        int month = Integer.parseInt(rule.substring(0, 2));
        String day = rule.substring(3);
        if (day.matches("\\d\\d")) {
            return LocalDate.of(year, month, Integer.parseInt(day));
        }
        DayOfWeek weekday = weekday(day.substring(day.length() - 3));
        LocalDate first = LocalDate.of(year, month, 1);
        return day.startsWith("LAST")
                ? first.with(TemporalAdjusters.lastInMonth(weekday))
                : first.with(TemporalAdjusters.dayOfWeekInMonth(day.charAt(0) - '0', weekday));
    }

    private static DayOfWeek weekday(String letters) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toUpperCase(Locale.ROOT).startsWith(letters)) {
                return day;
            }
        }
        throw new IllegalArgumentException("no weekday begins with '" + letters + "', expected MON to SUN");
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Nature, 1876). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (b - (b + 8) / 25 + 1) / 3;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        int day = (h + l - 7 * m + 114) % 31 + 1;
        return LocalDate.of(year, month, day);
    }
}
