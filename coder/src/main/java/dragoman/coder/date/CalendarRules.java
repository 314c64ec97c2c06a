package dragoman.coder.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Months and their days, with a year or without: "Sept. 2, 2025", "the 2nd of May", "June 1944", "9/2/2025". */
final class CalendarRules {
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> ALSO_WORDS = Set.of("may", "march", "august");

    private final Words words;
    private final YearRules years;

    CalendarRules(Words words, YearRules years) {
        this.words = words;
        this.years = years;
    }

    /** The longest date that begins at a piece. */
    @Nullable
    Parsed<Meaning> read(int at) {
        Parsed<Meaning> numeric = numeric(at);
        if (numeric != null) {
            return numeric;
        }
        Parsed<Meaning> dayFirst = dayFirst(at);
        return dayFirst != null ? dayFirst : monthFirst(at);
    }

    /** "2025-09-02", "9/2/2025" as Americans write it, "02.09.2025" as Europeans do. */
    private @Nullable Parsed<Meaning> numeric(int at) {
        if (words.at(at).length() < 6 || !Character.isDigit(words.at(at).charAt(0))) {
            return null;
        }
        String[] parts = words.at(at).split("[./-]", -1);
        if (parts.length != 3 || !parts[0].matches("\\d+") || !parts[1].matches("\\d+") || !parts[2].matches("\\d+")) {
            return null;
        }
        int[] n = {Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])};
        if (parts[0].length() == 4 && parts[2].length() <= 2) {
            return day(at + 1, n[0], n[1], n[2]);
        }
        boolean dayFirst = words.at(at).indexOf('.') > 0 || n[0] > 12;
        int year = parts[2].length() == 2 ? n[2] + (n[2] < 70 ? 2000 : 1900) : n[2];
        if (parts[2].length() != 4 && !(parts[2].length() == 2 && words.at(at).indexOf('/') > 0)) {
            return null;
        }
        return dayFirst ? day(at + 1, year, n[1], n[0]) : day(at + 1, year, n[0], n[1]);
    }

    private static @Nullable Parsed<Meaning> day(int end, int year, int month, int day) {
        try {
            return new Parsed<>(end, new Meaning.Absolute(new Period(Unit.DAY, LocalDate.of(year, month, day))));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** "2 September 2025", "the 2nd of May", "6" of "6-7 April". */
    private @Nullable Parsed<Meaning> dayFirst(int at) {
        boolean article = words.is(at, "the");
        Parsed<Integer> day = dayNumber(article ? at + 1 : at, article);
        if (day == null) {
            return null;
        }
        int next = day.end();
        Parsed<Integer> month = month(words.is(next, "of") ? next + 1 : next);
        if (month != null) {
            Parsed<Meaning> date = withYear(month.end(), month.value(), day.value());
            // "the 15 September attack": the article is the attack's
            boolean modifies = article && date != null && words.tag(date.end()).startsWith("NN");
            return modifies ? null : date;
        }
        if (article && day.end() > at + 2) {
            return ordinalDay(at, day);
        }
        // "6-7 April": the month of the second day is the first's.
        if (!article && isRangeMark(next) && words.figure(at) > 0) {
            Parsed<Integer> second = dayNumber(next + 1, false);
            Parsed<Integer> shared = second == null ? null : month(second.end());
            if (second != null && shared != null && second.value() > day.value()) {
                Parsed<Meaning> whole = withYear(shared.end(), shared.value(), day.value());
                return whole == null ? null : new Parsed<>(next, whole.value());
            }
        }
        return null;
    }

    /** "on the 25th", "from the 3rd to the 9th of May". */
    private @Nullable Parsed<Meaning> ordinalDay(int at, Parsed<Integer> day) {
        int end = day.end();
        if (words.is(end, "to") || words.is(end, "and") || words.is(end, "-")) {
            Parsed<Meaning> second = dayFirst(words.is(end + 1, "the") || words.figure(end + 1) > 0 ? end + 1 : end);
            int shared = second == null ? 0 : monthOf(second.value());
            if (second != null && shared > 0) {
                return second.value() instanceof Meaning.Absolute absolute
                        ? day(end, absolute.period().year(), shared, day.value())
                        : new Parsed<>(end, yearless(shared, day.value(), Direction.BARE));
            }
        }
        boolean led = words.is(at - 1, "on")
                || words.is(at - 1, "by")
                || words.is(at - 1, "until")
                || words.is(at - 1, "from")
                || words.is(at - 1, "since")
                || words.is(at - 1, "to");
        boolean ofMonth =
                words.is(end, "of") && (words.is(end + 1, "that") || words.is(end + 1, "the")) && monthFollows(end + 2);
        if (ofMonth) {
            return new Parsed<>(words.is(end + 2, "month") ? end + 3 : end + 4, new Meaning.DayOfMonth(day.value()));
        }
        boolean noun = words.isWord(end)
                && (words.tag(end).startsWith("NN") || words.tag(end).startsWith("JJ"));
        return led && !noun && !words.is(end, "of") && !words.is(end, "-")
                ? new Parsed<>(end, new Meaning.DayOfMonth(day.value()))
                : null;
    }

    private boolean monthFollows(int at) {
        return words.is(at, "month") || (words.is(at, "same") && words.is(at + 1, "month"));
    }

    private static int monthOf(Meaning meaning) {
        if (meaning instanceof Meaning.Absolute absolute) {
            Period period = absolute.period();
            return period.unit() == Unit.DAY ? period.first().getMonthValue() : 0;
        }
        if (meaning instanceof Meaning.Yearless yearless) {
            return yearless.inYear().apply(2000).first().getMonthValue();
        }
        return 0;
    }

    private boolean isRangeMark(int at) {
        return words.is(at, "-") || words.is(at, "to") || words.is(at, "and") || words.is(at, "/");
    }

    /** "September 2, 2025", "Sept. 2", "June 1944", "June of that year", "June". */
    private @Nullable Parsed<Meaning> monthFirst(int at) {
        Parsed<Integer> month = month(at);
        if (month == null) {
            return laterDay(at);
        }
        int next = words.is(month.end(), "the") ? month.end() + 1 : month.end();
        Parsed<Integer> day = dayNumber(next, false);
        boolean plural = day != null && words.is(day.end(), ":");
        if (day != null && !plural) {
            Parsed<Meaning> date = withYear(day.end(), month.value(), day.value());
            if (date != null && date.end() == day.end() && isRangeMark(day.end())) {
                Integer shared = sharedYear(day.end());
                return shared == null ? date : day(day.end(), shared, month.value(), day.value());
            }
            return date;
        }
        if (month.end() == at + 1 && !standsAlone(at)) {
            Parsed<Meaning> dated = withYear(month.end(), month.value(), 0);
            return dated != null && dated.end() > month.end() ? dated : null;
        }
        return withYear(month.end(), month.value(), 0);
    }

    /** The year after the second day of "May 3-5, 1943". */
    private @Nullable Integer sharedYear(int mark) {
        Parsed<Integer> second = dayNumber(mark + 1, false);
        if (second == null) {
            return null;
        }
        Parsed<Integer> year = years.written(words.is(second.end(), ",") ? second.end() + 1 : second.end());
        return year == null ? null : year.value();
    }

    /** The "5" of "May 3-5". */
    private @Nullable Parsed<Meaning> laterDay(int at) {
        Parsed<Integer> day = words.figure(at) > 0 ? dayNumber(at, false) : null;
        if (day == null
                || !isRangeMark(at - 1)
                || (words.is(at - 1, "-") && !words.touches(at) && !words.touches(at - 1))) {
            return null;
        }
        int from = at - 2;
        from = ORDINAL_ENDINGS.contains(words.at(from)) ? from - 1 : from;
        int first = words.figure(from);
        Parsed<Integer> month = words.is(from - 1, ".") ? month(from - 2) : month(from - 1);
        boolean noun = words.isWord(day.end()) && words.tag(day.end()).startsWith("NN");
        if (first < 1 || month == null || first >= day.value() || (noun && !words.is(at - 1, "-"))) {
            return null;
        }
        return withYear(day.end(), month.value(), day.value());
    }

    /** "May" and "March" by themselves are months only as names. */
    private boolean standsAlone(int at) {
        if (!words.capital(at)) {
            return false;
        }
        return !ALSO_WORDS.contains(words.at(at)) || (words.tag(at).startsWith("NNP") && !named(at));
    }

    /** "Theresa May", "March Madness": part of a longer name, unless a preposition stands before it. */
    private boolean named(int at) {
        if (words.is(at, "march")
                && (words.is(at + 1, "to") || words.is(at + 1, "on") || words.is(at + 1, "of"))
                && month(at + 2) == null) {
            return true;
        }
        if (words.is(at - 1, "the") || words.tag(at - 1).equals("POS") || words.is(at - 1, "\"")) {
            return !(words.isWord(at + 1) && words.tag(at + 1).matches("NNS?|JJ|VB[GN]"));
        }
        String before = words.tag(at - 1);
        return before.startsWith("NNP") || before.startsWith("VB") || words.is(at + 1, "'");
    }

    private @Nullable Parsed<Integer> dayNumber(int at, boolean afterArticle) {
        int figure = words.figure(at);
        if (figure > 0 && figure <= 31) {
            boolean suffixed = words.touches(at + 1) && ORDINAL_ENDINGS.contains(words.at(at + 1));
            return new Parsed<>(suffixed ? at + 2 : at + 1, figure);
        }
        Parsed<Integer> ordinal = afterArticle ? Quantity.ordinal(words, at) : null;
        return ordinal != null && ordinal.value() <= 31 ? ordinal : null;
    }

    /** A month's name; short forms with their full stop. */
    private @Nullable Parsed<Integer> month(int at) {
        int month = TimeWords.number("month", words.at(at));
        if (month > 0) {
            return words.capital(at) ? new Parsed<>(at + 1, month) : null;
        }
        month = TimeWords.number("month-short", words.at(at));
        if (month == 0 || !words.capital(at)) {
            return null;
        }
        if (words.is(at + 1, ".") && words.touches(at + 1)) {
            return new Parsed<>(at + 2, month);
        }
        boolean figure = words.figure(at + 1) > 0 || words.figure(at - 1) > 0;
        return figure ? new Parsed<>(at + 1, month) : null;
    }

    /** Adds the year, where one follows, to a month and its day, 0 for none. */
    private @Nullable Parsed<Meaning> withYear(int end, int month, int day) {
        Parsed<Integer> year = years.written(words.is(end, ",") ? end + 1 : words.is(end, "of") ? end + 1 : end);
        if (year != null && (day == 0 || isDay(year.value(), month, day))) {
            LocalDate first = LocalDate.of(year.value(), month, day == 0 ? 1 : day);
            return new Parsed<>(year.end(), new Meaning.Absolute(new Period(day == 0 ? Unit.MONTH : Unit.DAY, first)));
        }
        if (day != 0 && !isDay(2000, month, day)) {
            return null;
        }
        if (month == 9 && day == 11 && words.at(end).startsWith("attack")) {
            return day(end, 2001, month, day);
        }
        Parsed<Direction> direction = years.direction(end);
        return new Parsed<>(
                direction == null ? end : direction.end(),
                yearless(month, day, direction == null ? Direction.BARE : direction.value()));
    }

    /** A month without a year, or a day of it. */
    static Meaning yearless(int month, int day, Direction direction) {
        Unit unit = day == 0 ? Unit.MONTH : Unit.DAY;
        String unknown = day == 0
                ? String.format(Locale.ROOT, "XXXX-%02d", month)
                : String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
        return new Meaning.Yearless(
                year -> new Period(unit, YearMonth.of(year, month).atDay(day == 0 ? 1 : clip(year, month, day))),
                direction,
                unknown);
    }

    /** 29 February, in other years the 28th. */
    private static int clip(int year, int month, int day) {
        return Math.min(day, YearMonth.of(year, month).lengthOfMonth());
    }

    private static boolean isDay(int year, int month, int day) {
        return day <= YearMonth.of(year, month).lengthOfMonth();
    }
}
