package dragoman.coder.date;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Times of day, with their day or without: "5 p.m. on Tuesday", "Tuesday night", "the night of 13 February", "dawn". */
final class ClockRules {
    private static final Set<String> ZONES = Set.of(
            "gmt", "utc", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "pst", "pdt", "pt", "bst", "cet",
            "cest", "eet", "ist", "jst", "msk", "hrs", "hr", "hours");
    private static final Set<String> MOMENT_LEADS =
            Set.of("at", "by", "until", "since", "before", "after", "from", "around", "about", "to", "and", "till");

    private final Words words;
    /** Days: calendar dates, weekdays, "yesterday". */
    private final IntFunction<@Nullable Parsed<Meaning>> days;

    ClockRules(Words words, IntFunction<@Nullable Parsed<Meaning>> days) {
        this.words = words;
        this.days = days;
    }

    @Nullable
    Parsed<Meaning> read(int at) {
        Parsed<String> time = time(at);
        if (time != null) {
            return withDay(time);
        }
        Parsed<Meaning> part = partOfDay(at);
        return part != null ? part : dayThenTime(at);
    }

    /** A time and the day that follows it: "5 p.m. Tuesday"; "on Tuesday" is an expression of its own. */
    private Parsed<Meaning> withDay(Parsed<String> time) {
        boolean on = words.is(time.end(), "on");
        Parsed<Meaning> day = days.apply(on || words.is(time.end(), ",") ? time.end() + 1 : time.end());
        if (day != null && !(day.value() instanceof Meaning.Fixed)) {
            return new Parsed<>(on ? time.end() : day.end(), new Meaning.Timed(day.value(), time.value()));
        }
        return new Parsed<>(time.end(), new Meaning.Timed(new Meaning.SameDay(), time.value()));
    }

    /** "Tuesday night", "May 8 1:00AM", "early Tuesday morning" without its "early". */
    private @Nullable Parsed<Meaning> dayThenTime(int at) {
        Parsed<Meaning> day = days.apply(at);
        if (day == null || day.value() instanceof Meaning.Fixed) {
            return null;
        }
        String part = TimeWords.value("day-part", words.at(day.end()));
        if (part != null) {
            return new Parsed<>(day.end() + 1, new Meaning.Timed(day.value(), part));
        }
        boolean linked = words.is(day.end(), "at") || words.is(day.end(), ",");
        Parsed<String> time = time(linked ? day.end() + 1 : day.end());
        return time == null ? null : new Parsed<>(time.end(), new Meaning.Timed(day.value(), time.value()));
    }

    /** "the night of 13 February", "the early morning hours of", "in the evening", "dawn on Tuesday". */
    private @Nullable Parsed<Meaning> partOfDay(int at) {
        boolean article = words.is(at, "the");
        int next = article ? at + 1 : at;
        boolean early = words.is(next, "early") || words.is(next, "late");
        next = early && article ? next + 1 : next;
        String part = TimeWords.value("day-part", words.at(next));
        if (part != null && article) {
            int of = words.is(next + 1, "hours") ? next + 2 : next + 1;
            Parsed<Meaning> day = words.is(of, "of") || words.is(of, "on") ? days.apply(of + 1) : null;
            if (day != null && !(day.value() instanceof Meaning.Fixed)) {
                return new Parsed<>(day.end(), new Meaning.Timed(day.value(), part));
            }
            boolean phrase = words.is(at - 1, "in") || words.is(at - 1, "during") || words.is(at - 1, "by");
            return phrase && !words.is(of, "of")
                    ? new Parsed<>(of, new Meaning.Timed(new Meaning.SameDay(), part))
                    : null;
        }
        String moment = TimeWords.value("day-moment", words.at(next));
        if (moment != null && !article && words.isAny(at - 1, MOMENT_LEADS) && !words.is(at + 1, "-")) {
            return withDay(new Parsed<>(next + 1, moment));
        }
        return null;
    }

    /** A time by the clock: "5 p.m.", "17:30", "5:30PM EST", "1500 GMT", "six o'clock". */
    private @Nullable Parsed<String> time(int at) {
        Parsed<String> time = clock(at);
        if (time == null) {
            return null;
        }
        return words.isAny(time.end(), ZONES) ? new Parsed<>(time.end() + 1, time.value()) : time;
    }

    private @Nullable Parsed<String> clock(int at) {
        String text = words.at(at);
        int colon = text.indexOf(':');
        int hour = colon > 0 ? Integer.parseInt(text.substring(0, colon)) : words.figure(at);
        int minute = colon > 0 ? Integer.parseInt(text.substring(colon + 1, colon + 3)) : 0;
        if (minute > 59) {
            return null;
        }
        int half = half(words.at(at + 1));
        if (half >= 0 && hour >= 1 && hour <= 12) {
            return clock(at + 2, hour % 12 + half, minute);
        }
        if (words.is(at + 1, "o'clock") || words.is(at + 1, "o’clock")) {
            Parsed<Integer> number = Quantity.number(words, at);
            return number != null && number.value() <= 12 ? clock(at + 2, number.value(), 0) : null;
        }
        boolean military = colon < 0 && text.length() == 4 && hour >= 0 && hour < 2400 && hour % 100 < 60;
        if (military && words.isAny(at + 1, ZONES)) {
            return clock(at + 1, hour / 100, hour % 100);
        }
        boolean score = words.is(at - 1, "-") || text.length() > 5;
        return colon > 0 && hour < 24 && !score ? clock(at + 1, hour, minute) : null;
    }

    private static Parsed<String> clock(int end, int hour, int minute) {
        return new Parsed<>(end, String.format(Locale.ROOT, "%02d:%02d", hour, minute));
    }

    /** Hours to add for the half of the day, -1 where the word names none. */
    private static int half(String word) {
        String letters = word.replace(".", "").replace(" ", "");
        return letters.equals("am") ? 0 : letters.equals("pm") ? 12 : -1;
    }
}
