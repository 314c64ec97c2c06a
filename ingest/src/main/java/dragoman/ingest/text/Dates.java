package dragoman.ingest.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as metadata write them. The day is the one written, in the zone it was written in: a report of late evening in
 * Washington is of that day, not of the next as in UTC.
 */
public final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})"
            + "(?:[T ]([01]\\d|2[0-4]):?([0-5]\\d)(?::?([0-5]\\d|60)(?:[.,]\\d{1,9})?)? ?(?:Z|z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?"
            + "(?:\\[[\\w/+-]{1,40}\\])?)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?");
    private static final Pattern SLASHES =
            Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})(?: \\d{2}:\\d{2}(?::\\d{2})?)?");

    /** RFC 822 as feeds and HTTP write it: "Tue, 02 Sep 2025 10:15:00 +0300"; also "2 September 2025". */
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:[A-Za-z]{3,9},? +)?(\\d{1,2})[ -]([A-Za-z]{3,9})\\.?,?[ -](\\d{4})(?:[ ,].{0,40})?");

    /** "September 2, 2025", "Tuesday, Sept. 2, 2025 at 5:04 p.m.". */
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?:[A-Za-z]{6,9},? +)?([A-Za-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?, ?(\\d{4})(?:[ ,].{0,40})?");

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Dates() {}

    /** YYYY-MM-DD or an ISO 8601 date-time; empty if it is none or does not exist. */
    public static Optional<LocalDate> iso(String written) {
        Matcher iso = ISO.matcher(written.strip());
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    /** Any of the unambiguous ways in which web pages and feeds write a date; "3/4/2025" is none of them. */
    public static Optional<LocalDate> any(String written) {
        String text = written.strip();
        if (text.length() > 80) {
            return Optional.empty();
        }
        for (Pattern pattern : new Pattern[] {ISO, COMPACT, SLASHES}) {
            Matcher numbers = pattern.matcher(text);
            if (numbers.matches()) {
                return day(numbers.group(1), numbers.group(2), numbers.group(3));
            }
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return named(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.matches()
                ? named(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2))
                : Optional.empty();
    }

    private static Optional<LocalDate> named(String year, String month, String day) {
        String wanted = month.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(wanted)) {
                return day(year, String.valueOf(i + 1), day);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() == 0 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
