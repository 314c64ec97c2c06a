package dragoman.coder.date;

import dragoman.model.TimexType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "yesterday", "last week", "that year", "the following day", "two days ago", "three weeks later". */
final class RelativeRules {
    /** Parts of speech that can begin what "after" leans on. */
    private static final Set<String> LEANED_ON = Set.of(
            "NN", "NNS", "NNP", "NNPS", "DT", "PDT", "PRP", "PRP$", "JJ", "JJR", "JJS", "IN", "VBG", "CD", "EX", "WP",
            "WDT", "WRB");

    /** "66,000 years ago" is no date of the calendar. */
    private static final int LONGEST_COUNT = 999;

    private static final Set<String> AFTER = Set.of("later", "afterward", "afterwards", "thereafter", "hence");
    private static final Set<String> BEFORE = Set.of("earlier", "previously", "beforehand");

    private final Words words;
    private final SeasonRules seasons;
    private final WeekdayRules weekdays;

    RelativeRules(Words words, SeasonRules seasons, WeekdayRules weekdays) {
        this.words = words;
        this.seasons = seasons;
        this.weekdays = weekdays;
    }

    @Nullable
    Parsed<Meaning> read(int at) {
        Parsed<Meaning> found = named(at);
        found = found == null ? directed(at) : found;
        found = found == null ? neighbour(at) : found;
        return found == null ? counted(at) : found;
    }

    private static Parsed<Meaning> shift(int end, Unit unit, int count, Anchor anchor) {
        return new Parsed<>(end, new Meaning.Shift(unit, count, anchor));
    }

    private @Nullable Parsed<Meaning> named(int at) {
        if (words.is(at, "the") && words.is(at + 1, "day")) {
            if (words.is(at + 2, "before") && words.is(at + 3, "yesterday")) {
                return shift(at + 4, Unit.DAY, -2, Anchor.SPEECH);
            }
            if (words.is(at + 2, "after") && words.is(at + 3, "tomorrow")) {
                return shift(at + 4, Unit.DAY, 2, Anchor.SPEECH);
            }
        }
        if (words.is(at, "year") && words.is(at + 1, "-") && (words.is(at + 2, "ago") || words.is(at + 2, "earlier"))) {
            return shift(at + 3, Unit.YEAR, -1, Anchor.WRITTEN);
        }
        return switch (words.at(at)) {
            case "today" -> shift(at + 1, Unit.DAY, 0, Anchor.SPEECH);
            case "yesterday" -> shift(at + 1, Unit.DAY, -1, Anchor.SPEECH);
            case "tomorrow" -> shift(at + 1, Unit.DAY, 1, Anchor.SPEECH);
            case "tonight" ->
                new Parsed<>(at + 1, new Meaning.Timed(new Meaning.Shift(Unit.DAY, 0, Anchor.WRITTEN), "NI"));
            default -> null;
        };
    }

    /** A determiner of direction and what it directs: "last week", "that summer", "the previous April". */
    private @Nullable Parsed<Meaning> directed(int at) {
        Parsed<Direction> direction = direction(at);
        if (direction == null) {
            return null;
        }
        int next = direction.end();
        Direction where = direction.value();
        String word = words.at(next);
        Unit unit = TimeWords.unit("unit", word);
        if (unit != null && !unit.isClock() && !(words.is(at, "the") && where == Direction.LAST)) {
            return shift(next + 1, unit, count(where), anchor(where));
        }
        String part = TimeWords.value("day-part", word);
        if (part != null && !words.is(next + 1, "-")) {
            int days = word.equals("night") && where == Direction.LAST ? -1 : count(where);
            return new Parsed<>(next + 1, new Meaning.Timed(new Meaning.Shift(Unit.DAY, days, anchor(where)), part));
        }
        Parsed<Meaning> found = seasons.directed(next, where);
        found = found == null ? weekdays.directed(next, where) : found;
        return found == null ? month(next, where) : found;
    }

    private @Nullable Parsed<Meaning> month(int at, Direction direction) {
        int month = words.capital(at) ? TimeWords.number("month", words.at(at)) : 0;
        if (month == 0) {
            return null;
        }
        int day = words.figure(at + 1);
        boolean withDay = day > 0 && day <= 31;
        return new Parsed<>(
                withDay ? at + 2 : at + 1, CalendarRules.yearless(month, withDay ? Math.min(day, 28) : 0, direction));
    }

    private static int count(Direction direction) {
        return switch (direction) {
            case LAST, PREVIOUS -> -1;
            case NEXT, FOLLOWING -> 1;
            default -> 0;
        };
    }

    private static Anchor anchor(Direction direction) {
        return direction.deictic() ? Anchor.WRITTEN : Anchor.TOLD;
    }

    private @Nullable Parsed<Direction> direction(int at) {
        boolean article = words.is(at, "the");
        boolean demonstrative = words.is(at, "that") || words.is(at, "this");
        if ((article || demonstrative) && words.is(at + 1, "very")) {
            return words.is(at + 2, "same")
                    ? new Parsed<>(at + 3, Direction.SAME)
                    : new Parsed<>(at + 2, Direction.SAME);
        }
        if ((article || demonstrative) && words.is(at + 1, "same")) {
            return new Parsed<>(at + 2, Direction.SAME);
        }
        if (words.is(at, "this") && (words.is(at + 1, "past") || words.is(at + 1, "coming"))) {
            return new Parsed<>(at + 2, words.is(at + 1, "past") ? Direction.LAST : Direction.NEXT);
        }
        if (article) {
            return switch (words.at(at + 1)) {
                case "previous", "preceding", "prior" -> new Parsed<>(at + 2, Direction.PREVIOUS);
                case "following", "next", "ensuing", "subsequent" -> new Parsed<>(at + 2, Direction.FOLLOWING);
                case "coming" -> new Parsed<>(at + 2, Direction.NEXT);
                case "current" -> new Parsed<>(at + 2, Direction.THIS);
                default -> null;
            };
        }
        return switch (words.at(at)) {
            case "last" -> new Parsed<>(at + 1, Direction.LAST);
            case "next" -> new Parsed<>(at + 1, Direction.NEXT);
            case "this" -> new Parsed<>(at + 1, Direction.THIS);
            case "that" -> new Parsed<>(at + 1, Direction.SAME);
            default -> null;
        };
    }

    /** "the day before", "the year after", "a day after" where nothing follows that they lean on. */
    private @Nullable Parsed<Meaning> neighbour(int at) {
        Unit unit = TimeWords.unit("unit", words.at(at + 1));
        if (unit == null || unit.isClock() || !(words.is(at, "the"))) {
            return null;
        }
        int count = switch (words.at(at + 2)) {
            case "before", "earlier" -> -1;
            case "after", "following", "later" -> 1;
            default -> 0;
        };
        if (count == 0) {
            return null;
        }
        return leans(at + 3)
                ? new Parsed<>(at + 3, new Meaning.Fixed(TimexType.DATE, unit.unknown()))
                : shift(at + 3, unit, count, Anchor.TOLD);
    }

    /** Whether a phrase or clause follows on which "after" leans ("the day after the vote"). */
    private boolean leans(int at) {
        if (!words.isWord(at)) {
            return words.figure(at) >= 0;
        }
        return LEANED_ON.contains(words.tag(at)) && !words.is(at, "and") && !words.is(at, "but");
    }

    /** "two days ago", "almost a year later", "weeks earlier". */
    private @Nullable Parsed<Meaning> counted(int at) {
        int from = Quantity.afterModifier(words, at);
        Parsed<Quantity> quantity = Quantity.read(words, from);
        int noun = quantity == null ? from : quantity.end();
        Unit unit = TimeWords.unit("units", words.at(noun));
        unit = unit == null && quantity != null ? TimeWords.unit("unit", words.at(noun)) : unit;
        if (unit == null || (quantity == null && from > at)) {
            return null;
        }
        int after = noun + 1;
        int count = quantity == null ? 0 : (int) quantity.value().count();
        boolean exact = quantity != null && quantity.value().whole() && count <= LONGEST_COUNT;
        if (words.is(after, "ago")) {
            return exact ? shift(after + 1, unit, -count, Anchor.WRITTEN) : vague(after + 1, "PAST_REF");
        }
        if (words.is(after, "from") && words.is(after + 1, "now")) {
            return exact ? shift(after + 2, unit, count, Anchor.WRITTEN) : vague(after + 2, "FUTURE_REF");
        }
        boolean later = words.isAny(after, AFTER) || (words.is(after, "after") && ends(after + 1));
        boolean earlier = words.isAny(after, BEFORE) || (words.is(after, "before") && ends(after + 1));
        if (later || earlier) {
            int sign = later ? 1 : -1;
            return exact
                    ? shift(after + 1, unit, sign * count, Anchor.TOLD)
                    : vague(after + 1, later ? "FUTURE_REF" : "PAST_REF");
        }
        return null;
    }

    private boolean ends(int at) {
        return !words.isWord(at) && words.figure(at) < 0;
    }

    private static Parsed<Meaning> vague(int end, String value) {
        return new Parsed<>(end, new Meaning.Fixed(TimexType.DATE, value));
    }
}
