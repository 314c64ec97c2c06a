package dragoman.coder.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Years and longer: "1943", "1915-17", "the 1990s", "the 19th century", "490 BC", "fiscal 2013". */
final class YearRules {
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in",
            "by",
            "of",
            "since",
            "from",
            "until",
            "till",
            "to",
            "through",
            "throughout",
            "during",
            "before",
            "after",
            "between",
            "and",
            "or",
            "for",
            "as",
            "circa",
            "c",
            "early",
            "late",
            "mid",
            "around",
            "than");
    /** Before a bare number these make it a year even if a noun follows: "in 2012 elections". */
    private static final Set<String> SURELY_BEFORE_YEAR = Set.of("in", "since", "during", "until", "throughout");

    private static final Set<String> ERA = Set.of("bc", "bce");
    private static final Set<String> NO_YEAR_BEFORE =
            Set.of("$", "£", "€", "#", "no", "page", "room", "route", "flight");

    private final Words words;

    YearRules(Words words) {
        this.words = words;
    }

    /** A year written out after a month: four figures, or an apostrophe and two. */
    @Nullable
    Parsed<Integer> written(int at) {
        int year = words.figure(at);
        if (year >= 1000 && year < 2200 && words.at(at).length() == 4 && words.figure(at + 1) < 0) {
            return new Parsed<>(at + 1, year);
        }
        return null;
    }

    /** "of last year", "this year", "of that year" after a month. */
    @Nullable
    Parsed<Direction> direction(int at) {
        int next = words.is(at, "of") ? at + 1 : at;
        boolean same = words.is(next + 1, "same") && words.is(next + 2, "year");
        if (same && (words.is(next, "the") || words.is(next, "that"))) {
            return new Parsed<>(next + 3, Direction.SAME);
        }
        if (!words.is(next + 1, "year")) {
            return null;
        }
        return switch (words.at(next)) {
            case "last" -> new Parsed<>(next + 2, Direction.LAST_YEAR);
            case "next" -> new Parsed<>(next + 2, Direction.NEXT_YEAR);
            case "this" -> new Parsed<>(next + 2, Direction.THIS_YEAR);
            case "that" -> new Parsed<>(next + 2, Direction.SAME);
            default -> null;
        };
    }

    @Nullable
    Parsed<Meaning> read(int at) {
        Parsed<Meaning> found = era(at);
        found = found == null ? decade(at) : found;
        found = found == null ? century(at) : found;
        found = found == null ? named(at) : found;
        found = found == null ? shortened(at) : found;
        return found == null ? bare(at) : found;
    }

    /** "490 BC", "the 470s BC". */
    private @Nullable Parsed<Meaning> era(int at) {
        int year = words.figure(at);
        if (year < 1 || year > 9999) {
            return null;
        }
        boolean dotted = words.is(at + 1, "b") && words.is(at + 2, ".") && words.is(at + 3, "c");
        if (words.isAny(at + 1, ERA) || dotted) {
            int end = dotted ? (words.is(at + 4, ".") ? at + 5 : at + 4) : at + 2;
            return new Parsed<>(
                    end, new Meaning.Fixed(dragoman.model.TimexType.DATE, String.format(Locale.ROOT, "BC%04d", year)));
        }
        return null;
    }

    /** "the 1990s", "the late '90s", "the nineties". */
    private @Nullable Parsed<Meaning> decade(int at) {
        int from = words.is(at, "the") ? at + 1 : at;
        int figure = from;
        boolean apostrophe = words.is(figure, "'");
        figure = apostrophe ? figure + 1 : figure;
        int year = words.figure(figure);
        int end = words.is(figure + 1, "'") ? figure + 2 : figure + 1;
        boolean plural = words.is(end, "s") && words.touches(end);
        if (!plural || year < 0 || year % 10 != 0) {
            return null;
        }
        if (words.at(figure).length() == 2 && apostrophe) {
            year += year <= 20 ? 2000 : 1900;
        } else if (words.at(figure).length() != 4) {
            return null;
        }
        return new Parsed<>(end + 1, new Meaning.Absolute(new Period(Unit.DECADE, LocalDate.of(year, 1, 1))));
    }

    /** "the 19th century", "eighteenth-century". */
    private @Nullable Parsed<Meaning> century(int at) {
        Parsed<Integer> ordinal = Quantity.ordinal(words, words.is(at, "the") ? at + 1 : at);
        if (ordinal == null || ordinal.value() > 30) {
            return null;
        }
        int next = words.is(ordinal.end(), "-") ? ordinal.end() + 1 : ordinal.end();
        if (!words.is(next, "century")) {
            return null;
        }
        LocalDate first = LocalDate.of((ordinal.value() - 1) * 100, 1, 1);
        return new Parsed<>(next + 1, new Meaning.Absolute(new Period(Unit.CENTURY, first)));
    }

    /** "the year 1999", "fiscal 2013", "fiscal year 2013". */
    private @Nullable Parsed<Meaning> named(int at) {
        int next = words.is(at, "the") ? at + 1 : at;
        boolean fiscal = words.is(next, "fiscal");
        next = fiscal ? next + 1 : next;
        boolean named = words.is(next, "year") || words.is(next, "years");
        Parsed<Integer> year = written(named ? next + 1 : next);
        if (year == null || !(fiscal || named)) {
            return null;
        }
        return new Parsed<>(
                year.end(),
                fiscal
                        ? new Meaning.Fixed(dragoman.model.TimexType.DATE, "FY" + year.value())
                        : new Meaning.Absolute(Period.year(year.value())));
    }

    /** "17" of "1915-17", and "'99". */
    private @Nullable Parsed<Meaning> shortened(int at) {
        if (words.is(at, "'") && words.at(at + 1).length() == 2 && words.figure(at + 1) >= 0) {
            boolean mark = words.touches(at + 1) && !words.touches(at);
            int year = words.figure(at + 1) + (words.figure(at + 1) < 30 ? 2000 : 1900);
            boolean after =
                    words.isAny(at - 1, BEFORE_YEAR) || words.tag(at - 1).startsWith("NNP");
            return mark && after ? new Parsed<>(at + 2, new Meaning.Absolute(Period.year(year))) : null;
        }
        boolean range = words.is(at - 1, "-") || words.is(at - 1, "/");
        int first = words.figure(at - 2);
        int second = words.figure(at);
        if (!range
                || !words.touches(at)
                || first < 1000
                || first > 2100
                || words.at(at).length() != 2
                || second < 0) {
            return null;
        }
        boolean goesOn = words.touches(at + 1) && (words.is(at + 1, "-") || words.isWord(at + 1));
        int year = first / 100 * 100 + second;
        return goesOn || year <= first ? null : new Parsed<>(at + 1, new Meaning.Absolute(Period.year(year)));
    }

    /** Four figures that by their surroundings are a year. */
    private @Nullable Parsed<Meaning> bare(int at) {
        Parsed<Integer> year = written(at);
        String season = year == null ? null : TimeWords.value("season", words.at(at + 1));
        if (year != null && season != null && !words.is(at + 1, "fall") && !words.capital(at + 1)) {
            return new Parsed<>(year.end() + 1, new Meaning.Absolute(SeasonRules.season(season, year.value())));
        }
        return year != null && isYear(at, year.value())
                ? new Parsed<>(year.end(), new Meaning.Absolute(Period.year(year.value())))
                : null;
    }

    private boolean isYear(int at, int year) {
        String after = words.tag(at + 1);
        boolean hyphened = words.touches(at + 1) && words.is(at + 1, "-") && words.isWord(at + 2);
        if (words.isAny(at - 1, NO_YEAR_BEFORE)
                || words.is(at + 1, "%")
                || hyphened
                || TimeWords.unit("units", words.at(at + 1)) != null
                || words.is(at + 1, "percent")) {
            return false;
        }
        int ahead = words.is(at + 1, "-") && words.touches(at + 2) ? words.figure(at + 2) : 0;
        if (year >= 1500 && ahead > year && ahead < 2100 && words.touches(at + 1)) {
            return true;
        }
        boolean modern = year >= 1900 && year < 2100;
        boolean plural = after.equals("NNS") && !words.is(at + 1, "'");
        if (words.isAny(at - 1, SURELY_BEFORE_YEAR)) {
            return !plural || modern;
        }
        if (words.is(at - 1, "than") || words.is(at - 1, "around")) {
            return modern && !after.startsWith("NN") && !words.tag(at - 2).startsWith("JJR");
        }
        if (words.isAny(at - 1, BEFORE_YEAR)
                || words.is(at - 1, "(")
                || words.is(at - 1, "-")
                || words.is(at - 1, "/")) {
            return (modern || !after.startsWith("NN") || (year >= 1500 && !plural)) && !(plural && year % 100 == 0);
        }
        if (words.is(at - 1, ",")) {
            return year >= 1500 && !after.startsWith("NN");
        }
        boolean noun = after.startsWith("NN") || after.startsWith("JJ") || after.startsWith("VBG");
        if (noun) {
            String before = words.tag(at - 1);
            boolean determined = before.equals("DT") || before.startsWith("PRP") || before.equals("POS");
            return year >= 1500 && (modern || !plural) && (determined || (modern && !plural));
        }
        boolean begins = at == 0 || words.is(at - 1, "\"");
        return begins ? year >= 1500 : modern && !words.isWord(at + 1);
    }
}
