package dragoman.coder.date;

import dragoman.model.TimexType;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How long and how often: "for three months", "the past five years", "80-year-old", "every Monday", "daily". */
final class DurationRules {
    private static final Set<String> FRAMES = Set.of(
            "last",
            "past",
            "next",
            "first",
            "final",
            "previous",
            "following",
            "coming",
            "remaining",
            "same",
            "entire",
            "whole",
            "full",
            "intervening",
            "preceding",
            "latest");
    private static final Set<String> BETWEEN = Set.of(
            "full",
            "long",
            "whole",
            "consecutive",
            "straight",
            "more",
            "further",
            "additional",
            "solid",
            "successive",
            "bloody",
            "previous",
            "calendar",
            "working",
            "business",
            "extra",
            "short");
    private static final Set<String> BEFORE_BARE =
            Set.of("for", "in", "over", "after", "within", "of", "through", "last", "take", "took", "takes");

    private final Words words;
    private final WeekdayRules weekdays;

    DurationRules(Words words, WeekdayRules weekdays) {
        this.words = words;
        this.weekdays = weekdays;
    }

    @Nullable
    Parsed<Meaning> read(int at) {
        Parsed<Meaning> set = set(at);
        if (set != null) {
            return set;
        }
        Parsed<Meaning> framed = framed(at);
        return framed != null ? framed : counted(at);
    }

    private static Parsed<Meaning> duration(int end, String value) {
        return new Parsed<>(end, new Meaning.Fixed(TimexType.DURATION, value));
    }

    /** "the past year", "the next six months", "the first three years", "recent weeks". */
    private @Nullable Parsed<Meaning> framed(int at) {
        if (words.is(at, "recent") || words.is(at, "coming")) {
            Unit unit = TimeWords.unit("units", words.at(at + 1));
            String value = words.is(at, "recent") ? "PAST_REF" : "FUTURE_REF";
            return unit == null ? null : new Parsed<>(at + 2, new Meaning.Fixed(TimexType.DATE, value));
        }
        boolean determined =
                words.is(at, "the") || words.is(at, "these") || words.is(at, "those") || words.is(at, "this");
        int frame = determined ? at + 1 : at;
        if (!words.isAny(frame, FRAMES)) {
            return determined ? countedFrame(frame) : null;
        }
        int next = frame + 1;
        Parsed<Quantity> quantity = Quantity.read(words, next);
        boolean article = words.is(next, "a") || words.is(next, "an");
        if (quantity != null && !article) {
            Unit unit = TimeWords.unit("units", words.at(quantity.end()));
            unit = unit == null && quantity.value().count() <= 1
                    ? TimeWords.unit("unit", words.at(quantity.end()))
                    : unit;
            return unit == null ? null : duration(quantity.end() + 1, value(quantity.value(), unit));
        }
        Unit plural = TimeWords.unit("units", words.at(next));
        if (plural != null && determined) {
            return duration(next + 1, plural.someDuration());
        }
        Unit unit = TimeWords.unit("unit", words.at(next));
        boolean span = words.is(frame, "past")
                || words.is(frame, "last")
                || words.is(frame, "entire")
                || words.is(frame, "whole")
                || words.is(frame, "full");
        return unit != null && determined && span ? duration(next + 1, unit.duration(1)) : null;
    }

    /** "the four previous weeks". */
    private @Nullable Parsed<Meaning> countedFrame(int at) {
        Parsed<Quantity> quantity = Quantity.read(words, at);
        if (quantity == null || !words.isAny(quantity.end(), FRAMES)) {
            return null;
        }
        Unit unit = TimeWords.unit("units", words.at(quantity.end() + 1));
        return unit == null ? null : duration(quantity.end() + 2, value(quantity.value(), unit));
    }

    private static String value(Quantity quantity, Unit unit) {
        return quantity.open() ? unit.someDuration() : unit.duration(quantity.count());
    }

    /** "three months", "more than two years", "a sixty-day period", "year-long", "80-year-old", "decades". */
    private @Nullable Parsed<Meaning> counted(int at) {
        int from = Quantity.afterModifier(words, at);
        Parsed<Quantity> quantity = Quantity.read(words, from);
        if (quantity == null) {
            return from == at ? bare(at) : null;
        }
        int noun = quantity.end();
        boolean hyphen = words.is(noun, "-");
        noun = hyphen ? noun + 1 : noun;
        boolean article = noun == from + 1 && (words.is(from, "a") || words.is(from, "an"));
        if (!hyphen && words.isAny(noun, BETWEEN) && !article) {
            noun++;
        }
        Quantity count = quantity.value();
        Unit unit = TimeWords.unit("units", words.at(noun));
        boolean plural = unit != null;
        unit = plural ? unit : TimeWords.unit("unit", words.at(noun));
        // "a ten-day siege": the article is the siege's
        boolean attributive =
                hyphen && !plural && (words.is(at, "a") || words.is(at, "an")) && !words.is(noun + 1, "period");
        if (unit == null || attributive || !fits(from, noun, count, unit, plural, hyphen, article)) {
            return null;
        }
        int end = ending(noun + 1, plural || hyphen);
        double half = words.is(end, "and") && words.is(end + 1, "a") && words.is(end + 2, "half") ? 0.5 : 0;
        return new Parsed<>(
                half > 0 ? end + 3 : end,
                new Meaning.Fixed(type(at), count.open() ? unit.someDuration() : unit.duration(count.count() + half)));
    }

    private boolean fits(
            int from, int noun, Quantity count, Unit unit, boolean plural, boolean hyphen, boolean article) {
        if (unit == Unit.QUARTER || (unit == Unit.SECOND && !plural && !hyphen)) {
            return false;
        }
        if (unit == Unit.MINUTE && !plural && article) {
            return false;
        }
        if (plural || hyphen) {
            return true;
        }
        if (article && words.is(noun + 1, "-") && words.is(noun + 2, "long")) {
            return false;
        }
        if (words.is(noun + 1, "'") || words.is(noun + 1, "-")) {
            return words.is(noun + 2, "long") || (words.is(noun + 2, "s") && words.is(noun + 3, "time"));
        }
        boolean one = count.count() <= 1;
        if (words.is(from, "one") && unit == Unit.DAY) {
            return words.is(from - 1, "in")
                    || words.is(from - 1, "for")
                    || words.is(from - 1, "within")
                    || words.is(from - 1, "than");
        }
        return one || words.is(noun + 1, "period") || words.is(noun + 1, "old") || words.is(noun + 1, "long");
    }

    /** Takes in "-old", "old", "of age", "-long", "period". */
    private int ending(int at, boolean plural) {
        int next = words.is(at, "-") ? at + 1 : at;
        if (words.is(next, "old") || words.is(next, "long")) {
            return next + 1;
        }
        if (plural && words.is(at, "of") && words.is(at + 1, "age")) {
            return at + 2;
        }
        return words.is(at, "period") ? at + 1 : at;
    }

    /** "$3 a day" and "30 a day" tell how often. */
    private TimexType type(int at) {
        boolean rate = (words.is(at, "a") || words.is(at, "an"))
                && (words.tag(at - 1).equals("CD")
                        || words.tag(at - 1).equals("NNS")
                        || words.is(at - 1, "times")
                        || words.is(at - 1, "once")
                        || words.is(at - 1, "twice"));
        return rate ? TimexType.SET : TimexType.DURATION;
    }

    /** "for decades", "years of war", "month-long". */
    private @Nullable Parsed<Meaning> bare(int at) {
        Unit one = TimeWords.unit("unit", words.at(at));
        if (one != null && words.is(at + 1, "-") && words.is(at + 2, "long")) {
            return duration(at + 3, one.duration(1));
        }
        Unit unit = TimeWords.unit("units", words.at(at));
        if (unit == null || unit == Unit.QUARTER || unit == Unit.SECOND) {
            return null;
        }
        if (words.is(at + 1, "-") && words.is(at + 2, "long")) {
            return duration(at + 3, unit.someDuration());
        }
        boolean led = words.isAny(at - 1, BEFORE_BARE) || words.is(at + 1, "of");
        return led ? duration(at + 1, unit.someDuration()) : null;
    }

    /** "every Monday", "each year", "every two weeks", "per day", "daily", "Mondays". */
    private @Nullable Parsed<Meaning> set(int at) {
        String single = TimeWords.value("set", words.at(at));
        if (single != null) {
            return words.capital(at) && words.capital(at - 1) ? null : set(at + 1, single);
        }
        if (words.is(at, "every") || words.is(at, "each") || words.is(at, "per")) {
            return each(at);
        }
        int plural = words.capital(at) && words.at(at).endsWith("days")
                ? TimeWords.number(
                        "weekday", words.at(at).substring(0, words.at(at).length() - 1))
                : 0;
        return plural > 0 ? set(at + 1, "XXXX-WXX-" + plural) : null;
    }

    private @Nullable Parsed<Meaning> each(int at) {
        int next = words.is(at + 1, "other") ? at + 2 : at + 1;
        Unit unit = TimeWords.unit("unit", words.at(next));
        if (unit != null) {
            return set(next + 1, unit.duration(next > at + 1 ? 2 : 1));
        }
        Parsed<Meaning> weekday = weekdays.directed(next, Direction.BARE);
        if (weekday != null && weekday.value() instanceof Meaning.Weekday day) {
            return set(weekday.end(), "XXXX-WXX-" + day.day().getValue());
        }
        int month = words.capital(next) ? TimeWords.number("month", words.at(next)) : 0;
        if (month > 0) {
            return set(next + 1, String.format(Locale.ROOT, "XXXX-%02d", month));
        }
        String part = TimeWords.value("day-part", words.at(next));
        if (part != null) {
            return set(next + 1, "XXXX-XX-XXT" + part);
        }
        Parsed<Quantity> quantity = Quantity.read(words, next);
        Unit several = quantity == null ? null : TimeWords.unit("units", words.at(quantity.end()));
        return several == null || quantity == null ? null : set(quantity.end() + 1, value(quantity.value(), several));
    }

    private static Parsed<Meaning> set(int end, String value) {
        return new Parsed<>(end, new Meaning.Fixed(TimexType.SET, value));
    }
}
