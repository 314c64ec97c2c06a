package dragoman.coder.date;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Seasons, quarters, halves of years and holidays: "the summer of 1944", "the third quarter", "Christmas 2010". */
final class SeasonRules {
    private static final Map<String, Integer> FIRST_MONTH = Map.of("SPRING", 3, "SUMMER", 6, "AUTUMN", 9, "WINTER", 12);
    private static final Set<String> LEADS = Set.of(
            "the", "in", "by", "this", "that", "last", "next", "until", "during", "since", "early", "late", "mid",
            "through", "of");

    private final Words words;
    private final YearRules years;

    SeasonRules(Words words, YearRules years) {
        this.words = words;
        this.years = years;
    }

    @Nullable
    Parsed<Meaning> read(int at) {
        int from = words.is(at, "the") ? at + 1 : at;
        Parsed<Meaning> found = season(from, from > at);
        found = found == null ? part(from) : found;
        return found == null ? holiday(at) : found;
    }

    /** A season without its article, in the direction its determiner gives. */
    @Nullable
    Parsed<Meaning> directed(int at, Direction direction) {
        String season = TimeWords.value("season", words.at(at));
        if (season == null || words.tag(at).startsWith("VB")) {
            return null;
        }
        int month = java.util.Objects.requireNonNull(FIRST_MONTH.get(season));
        return new Parsed<>(at + 1, recurring(Unit.SEASON, month, direction, "XXXX-" + code(month)));
    }

    private @Nullable Parsed<Meaning> season(int at, boolean article) {
        String season = TimeWords.value("season", words.at(at));
        if (season == null || words.tag(at).startsWith("VB") || words.is(at + 1, "-")) {
            return null;
        }
        int month = java.util.Objects.requireNonNull(FIRST_MONTH.get(season));
        int next = words.is(at + 1, "of") || words.is(at + 1, ",") ? at + 2 : at + 1;
        Parsed<Integer> year = years.written(next);
        if (year != null) {
            LocalDate first = LocalDate.of(year.value(), month, 1);
            return new Parsed<>(year.end(), new Meaning.Absolute(new Period(Unit.SEASON, first)));
        }
        int before = words.figure(at - 1);
        Parsed<Direction> direction = years.direction(at + 1);
        if (direction != null) {
            return new Parsed<>(
                    direction.end(), recurring(Unit.SEASON, month, direction.value(), "XXXX-" + code(month)));
        }
        boolean joined = joined(at + 1, at + 2) || joined(at - 1, at - 2);
        boolean offensive = words.isWord(at + 1) && words.tag(at + 1).startsWith("NN") && !words.capital(at);
        boolean led = joined
                || offensive
                || article
                || words.isAny(at - 1, LEADS)
                || (at == 0 && words.tag(at).startsWith("NN"));
        boolean fall = words.is(at, "fall")
                && (words.is(at + 1, "of") || !words.tag(at).startsWith("NN"));
        // "spring offensive", "the summer school": a kind of thing, no date
        boolean named = words.capital(at) && (words.capital(at + 1) || (at > 1 && words.capital(at - 1)));
        if (!led || fall || named || before > 0) {
            return null;
        }
        return new Parsed<>(at + 1, recurring(Unit.SEASON, month, Direction.BARE, "XXXX-" + code(month)));
    }

    static Period season(String season, int year) {
        int month = java.util.Objects.requireNonNull(FIRST_MONTH.get(season));
        return new Period(Unit.SEASON, LocalDate.of(year, month, 1));
    }

    private static String code(int month) {
        return month == 3 ? "SP" : month == 6 ? "SU" : month == 9 ? "FA" : "WI";
    }

    /** "summer and autumn 1918". */
    private boolean joined(int conjunction, int season) {
        boolean and = words.is(conjunction, "and") || words.is(conjunction, "or") || words.is(conjunction, "-");
        return and && TimeWords.value("season", words.at(season)) != null;
    }

    /** "third quarter", "first half of 2008", "Q3 2013". */
    private @Nullable Parsed<Meaning> part(int at) {
        Parsed<Integer> number = ordinalPart(at);
        if (number == null) {
            return null;
        }
        boolean half = words.is(number.end() - 1, "half");
        int last = half ? 2 : 4;
        if (number.value() > last) {
            return null;
        }
        Unit unit = half ? Unit.HALF : Unit.QUARTER;
        int month = (number.value() - 1) * 12 / last + 1;
        String unknown = "XXXX-" + (half ? "H" : "Q") + number.value();
        int next = words.is(number.end(), "of") ? number.end() + 1 : number.end();
        next = words.is(next, "the") && words.is(next + 1, "year") ? next + 2 : next;
        boolean fiscal = words.is(next, "fiscal");
        Parsed<Integer> year = years.written(fiscal ? next + 1 : next);
        if (year != null) {
            LocalDate first = LocalDate.of(year.value(), month, 1);
            return new Parsed<>(year.end(), new Meaning.Absolute(new Period(unit, first)));
        }
        Parsed<Direction> direction = years.direction(number.end());
        if (direction != null) {
            return new Parsed<>(direction.end(), recurring(unit, month, direction.value(), unknown));
        }
        boolean ofYear = words.is(next - 1, "year");
        // "the first half" by itself is more often a match's than a year's
        if (half && !ofYear) {
            return null;
        }
        return new Parsed<>(ofYear ? next : number.end(), recurring(unit, month, Direction.BARE, unknown));
    }

    private @Nullable Parsed<Integer> ordinalPart(int at) {
        if (words.at(at).equals("q") && words.touches(at + 1)) {
            int quarter = words.figure(at + 1);
            return quarter >= 1 && quarter <= 4 ? new Parsed<>(at + 2, quarter) : null;
        }
        Parsed<Integer> ordinal = words.is(at, "latter") ? new Parsed<>(at + 1, 2) : Quantity.ordinal(words, at);
        if (ordinal == null) {
            return null;
        }
        int noun = words.is(ordinal.end(), "-") ? ordinal.end() + 1 : ordinal.end();
        boolean part = words.is(noun, "quarter") || words.is(noun, "half");
        return part ? new Parsed<>(noun + 1, ordinal.value()) : null;
    }

    private static Meaning recurring(Unit unit, int month, Direction direction, String unknown) {
        return new Meaning.Yearless(year -> new Period(unit, LocalDate.of(year, month, 1)), direction, unknown);
    }

    private @Nullable Parsed<Meaning> holiday(int at) {
        if (!words.capital(at)) {
            return null;
        }
        for (int length = TimeWords.longest("holiday", words.at(at)); length > 0; length--) {
            String rule = at + length <= words.size() ? TimeWords.value("holiday", words.phrase(at, length)) : null;
            if (rule != null) {
                return dated(at + length, rule);
            }
        }
        return null;
    }

    private Parsed<Meaning> dated(int end, String rule) {
        Parsed<Integer> year = years.written(words.is(end, ",") || words.is(end, "of") ? end + 1 : end);
        if (year != null) {
            return new Parsed<>(
                    year.end(), new Meaning.Absolute(new Period(Unit.DAY, Holidays.day(rule, year.value()))));
        }
        return new Parsed<>(
                end,
                new Meaning.Yearless(
                        y -> new Period(Unit.DAY, Holidays.day(rule, y)), Direction.BARE, Unit.DAY.unknown()));
    }
}
