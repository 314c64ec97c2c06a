package dragoman.coder.date;

import dragoman.model.TimexType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of a sentence: at each place the longest that any rule reads.
 *
 * <p>Example: in "by the end of April, two days after" it finds "the end of April" and "two days".
 */
final class Grammar {
    private static final Map<String, Part> ADJECTIVES =
            Map.of("early", Part.EARLY, "late", Part.LATE, "mid", Part.MIDDLE, "middle", Part.MIDDLE);
    private static final Map<String, Part> NOUNS = Map.ofEntries(
            Map.entry("end", Part.END),
            Map.entry("beginning", Part.START),
            Map.entry("start", Part.START),
            Map.entry("onset", Part.START),
            Map.entry("middle", Part.MIDDLE),
            Map.entry("close", Part.END),
            Map.entry("turn", Part.START),
            Map.entry("rest", Part.SOME),
            Map.entry("remainder", Part.SOME));
    private static final Set<String> PREPOSITIONS = Set.of("in", "on", "during");

    /** @param from index of the first piece, {@code to} after the last */
    record Match(int from, int to, Meaning meaning) {}

    private final Words words;
    private final CalendarRules calendar;
    private final YearRules years;
    private final SeasonRules seasons;
    private final WeekdayRules weekdays;
    private final RelativeRules relatives;
    private final DurationRules durations;
    private final ClockRules clock;
    /** Most places are asked for a date and then for one with a time of day. */
    private int lastAsked = -1;

    private @Nullable Parsed<Meaning> last;

    private Grammar(Words words) {
        this.words = words;
        this.years = new YearRules(words);
        this.calendar = new CalendarRules(words, years);
        this.seasons = new SeasonRules(words, years);
        this.weekdays = new WeekdayRules(words, calendar);
        this.relatives = new RelativeRules(words, seasons, weekdays);
        this.durations = new DurationRules(words, weekdays);
        this.clock = new ClockRules(words, this::day);
    }

    static List<Match> scan(Words words) {
        Grammar grammar = new Grammar(words);
        List<Match> matches = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            Parsed<Meaning> found = TimeWords.opens(words.at(at)) ? grammar.longest(at) : null;
            if (found == null) {
                at++;
            } else {
                matches.add(new Match(at, found.end(), found.value()));
                at = found.end();
            }
        }
        return matches;
    }

    private @Nullable Parsed<Meaning> longest(int at) {
        Parsed<Meaning> best = longer(narrowed(at), date(at));
        best = longer(best, clock.read(at));
        best = longer(best, durations.read(at));
        best = longer(best, reference(at));
        return best;
    }

    /** The longer of two; of equally long ones the first. */
    private static @Nullable Parsed<Meaning> longer(@Nullable Parsed<Meaning> a, @Nullable Parsed<Meaning> b) {
        return a == null ? b : b == null || b.end() <= a.end() ? a : b;
    }

    private @Nullable Parsed<Meaning> date(int at) {
        return longer(withoutYears(at), years.read(at));
    }

    private @Nullable Parsed<Meaning> withoutYears(int at) {
        if (at != lastAsked) {
            Parsed<Meaning> best = longer(calendar.read(at), weekdays.read(at));
            best = longer(best, seasons.read(at));
            last = longer(best, relatives.read(at));
            lastAsked = at;
        }
        return last;
    }

    /** What can have a time of day. */
    private @Nullable Parsed<Meaning> day(int at) {
        Parsed<Meaning> found = withoutYears(at);
        return found == null || isDay(found.value()) ? found : null;
    }

    private static boolean isDay(Meaning meaning) {
        if (meaning instanceof Meaning.Absolute absolute) {
            return absolute.period().unit() == Unit.DAY;
        }
        if (meaning instanceof Meaning.Yearless yearless) {
            return yearless.unknown().length() == 10;
        }
        if (meaning instanceof Meaning.Shift shift) {
            return shift.unit() == Unit.DAY;
        }
        return meaning instanceof Meaning.Weekday || meaning instanceof Meaning.DayOfMonth;
    }

    /** "early 2022", "mid-June", "the end of the year", "later that month", "late in 1943", "year's end". */
    private @Nullable Parsed<Meaning> narrowed(int at) {
        int from = words.is(at, "the") || words.is(at, "very") ? at + 1 : at;
        Part part = ADJECTIVES.get(words.at(from));
        Parsed<Meaning> adjective = part == null || modifiesAfterArticle(at, from) ? null : part(part, from + 1);
        if (adjective != null) {
            return adjective;
        }
        if (words.is(at, "earlier") || words.is(at, "later")) {
            return part(words.is(at, "later") ? Part.LATER : Part.EARLIER, at + 1);
        }
        part = NOUNS.get(words.at(from));
        if (part != null && (words.is(from + 1, "of"))) {
            return inner(part, from + 2);
        }
        if (part == Part.END && words.is(from + 1, "-")) {
            return inner(part, from + 2);
        }
        if (words.is(from, "latter") && words.is(from + 1, "part") && words.is(from + 2, "of")) {
            return inner(Part.LATE, from + 3);
        }
        Parsed<Meaning> week = weekOf(from);
        return week != null ? week : unitEnd(at);
    }

    private @Nullable Parsed<Meaning> part(Part part, int at) {
        return inner(part, words.is(at, "-") || words.isAny(at, PREPOSITIONS) ? at + 1 : at);
    }

    /** "the early October battle": there the article is the battle's. */
    private boolean modifiesAfterArticle(int at, int from) {
        if (from == at || !words.is(at, "the")) {
            return false;
        }
        Parsed<Meaning> whole = part(Part.SOME, from + 1);
        return whole != null
                && whole.value() instanceof Meaning.Narrowed
                && words.tag(whole.end()).startsWith("NN")
                && TimeWords.number("month", words.at(whole.end() - 1)) > 0;
    }

    private @Nullable Parsed<Meaning> inner(Part part, int at) {
        Parsed<Meaning> whole = longer(date(at), bareUnit(at));
        whole = longer(whole, clock.read(at));
        if (whole == null || whole.value() instanceof Meaning.Fixed) {
            return null;
        }
        return new Parsed<>(whole.end(), new Meaning.Narrowed(whole.value(), part));
    }

    /** "the year" after "the end of": the one that is told of. */
    private @Nullable Parsed<Meaning> bareUnit(int at) {
        Unit unit = words.is(at, "the") ? TimeWords.unit("unit", words.at(at + 1)) : null;
        if (unit == null || unit.isClock() || unit == Unit.QUARTER) {
            return null;
        }
        return new Parsed<>(at + 2, new Meaning.Shift(unit, 0, Anchor.EITHER));
    }

    /** "the last week of August", "the first days of May". */
    private @Nullable Parsed<Meaning> weekOf(int at) {
        boolean ends = words.is(at, "last") || words.is(at, "final");
        boolean starts = words.is(at, "first") || words.is(at, "opening");
        boolean unit = Set.of("week", "weeks", "days", "months", "weekend").contains(words.at(at + 1));
        return (ends || starts) && unit && words.is(at + 2, "of") ? inner(ends ? Part.END : Part.START, at + 3) : null;
    }

    /** "year-end", "month's end", "the year's end". */
    private @Nullable Parsed<Meaning> unitEnd(int at) {
        int from = words.is(at, "the") ? at + 1 : at;
        Unit unit = TimeWords.unit("unit", words.at(from));
        boolean end = words.is(from + 1, "-") && words.is(from + 2, "end");
        boolean possessive = words.is(from + 1, "'") && words.is(from + 2, "s") && words.is(from + 3, "end");
        if (unit == null || unit.isClock() || !(end || possessive) || (unit == Unit.WEEK && end)) {
            return null;
        }
        return new Parsed<>(
                end ? from + 3 : from + 4, new Meaning.Narrowed(new Meaning.Shift(unit, 0, Anchor.EITHER), Part.END));
    }

    /** "now", "recently", "the past", "in the future". */
    private @Nullable Parsed<Meaning> reference(int at) {
        for (int length = TimeWords.longest("reference", words.at(at)); length > 0; length--) {
            String value = at + length <= words.size() ? TimeWords.value("reference", words.phrase(at, length)) : null;
            if (value != null && stands(at, at + length)) {
                return new Parsed<>(at + length, new Meaning.Fixed(TimexType.DATE, value));
            }
        }
        return null;
    }

    /** "the past" and "the future" are times only by themselves. */
    private boolean stands(int at, int end) {
        if (!words.is(at, "the")) {
            return true;
        }
        String tag = words.tag(end);
        boolean noun = words.isWord(end) && (tag.startsWith("NN") || tag.equals("CD") || tag.startsWith("JJ"));
        return !noun && !words.is(end, "of");
    }
}
