package dragoman.coder.date;

import dragoman.analyse.Analysis;
import dragoman.analyse.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the time expressions of a text and says what each means.
 *
 * <p>Weekdays and dates without a year lie around the publication date and follow tense. In a text that tells of years
 * long before it, they follow on the date told before.
 */
public final class TimeReader {
    private static final Set<String> TERMS = Set.of("until", "till", "by");
    private static final Set<String> LINKS = Set.of("-", "to", "and", "through", "until", "/", "or", "till");
    /** From so many full dates of long ago on, and more of them than of weekdays and the like, a text is a narrative. */
    private static final int STORY = 3;

    /** Years. */
    private static final int LONG_AGO = 2;

    private record Found(Words words, Grammar.Match match) {}

    private final List<Found> found = new ArrayList<>();
    private final @Nullable LocalDate written;
    private final boolean narrative;
    /** The date told before, and the sentence it stands in. */
    private @Nullable Period told;

    /** The last single day told of. */
    private @Nullable Period toldDay;

    private @Nullable Sentence toldIn;

    private TimeReader(Analysis analysis, @Nullable LocalDate written) {
        this.written = written;
        for (Sentence sentence : analysis.sentences()) {
            Words words = Words.of(sentence, analysis.text());
            for (Grammar.Match match : Grammar.scan(words)) {
                found.add(new Found(words, match));
            }
        }
        this.narrative = isNarrative();
    }

    /**
     * The expressions in the order of the text.
     *
     * @param published publication date, where known
     */
    public static List<TimeExpression> read(Analysis analysis, Optional<LocalDate> published) {
        return new TimeReader(analysis, published.orElse(null)).read();
    }

    private boolean isNarrative() {
        int old = 0;
        int near = 0;
        for (Found one : found) {
            Meaning meaning = whole(one.match.meaning());
            if (meaning instanceof Meaning.Absolute absolute) {
                int age = written == null
                        ? LONG_AGO
                        : written.getYear() - absolute.period().year();
                old += age >= LONG_AGO ? 2 : Math.max(0, age);
                near += age <= 0 ? 2 : 0;
            } else if (meaning instanceof Meaning.Weekday) {
                near += 4;
            } else if (meaning instanceof Meaning.Shift shift) {
                Anchor anchor = shift.anchor();
                near += anchor == Anchor.SPEECH || anchor == Anchor.WRITTEN ? 2 : 0;
            }
        }
        return old >= 2 * STORY && old > 2 * near;
    }

    private List<TimeExpression> read() {
        List<TimeExpression> expressions = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            Words words = one.words;
            Sentence sentence = words.sentence();
            Reading reading = readingOf(i);
            int first = words.token(one.match.from());
            if (isTold(i, reading)) {
                told = reading.period();
                toldIn = sentence;
                toldDay = told != null && told.unit() == Unit.DAY ? told : toldDay;
            }
            expressions.add(new TimeExpression(
                    sentence.index(),
                    first,
                    words.token(one.match.to() - 1) + 1,
                    words.start(one.match.from()),
                    words.end(one.match.to() - 1),
                    reading.type(),
                    reading.value(),
                    Optional.ofNullable(reading.interval()),
                    reading.basis()));
        }
        return expressions;
    }

    private Reading readingOf(int at) {
        Found one = found.get(at);
        Meaning meaning = one.match.meaning();
        int shared = sharedYear(at);
        Meaning.Yearless yearless = yearless(meaning);
        if (shared != 0 && yearless != null) {
            Period period = yearless.inYear().apply(shared);
            Meaning dated = new Meaning.Absolute(period);
            meaning =
                    meaning instanceof Meaning.Narrowed narrowed ? new Meaning.Narrowed(dated, narrowed.part()) : dated;
        }
        Sentence sentence = one.words.sentence();
        Tense tense = isTerm(one) ? Tense.OPEN : Tense.at(sentence, one.words.token(one.match.from()));
        return meaning.in(new Context(written, told, toldDay, narrative, local(sentence), tense));
    }

    /** "until Oct. 31", "by noon on Saturday": whether it lies ahead or behind the tense does not tell. */
    private static boolean isTerm(Found one) {
        int before = one.match.from() - 1;
        if (one.words.is(before, "on")) {
            before -= 2;
        }
        return one.words.isAny(before, TERMS);
    }

    /** Whether a paragraph of a news article tells of another year than the article's, so that "in April" is that year's. */
    private boolean local(Sentence sentence) {
        return written != null
                && told != null
                && toldIn != null
                && toldIn.paragraph() == sentence.paragraph()
                && sentence.index() - toldIn.index() <= 1
                && !isPresent(toldIn)
                && told.unit().compareTo(Unit.YEAR) <= 0
                && told.year() < written.getYear() - 1;
    }

    /** "The siege began in 1992 and has cost 10,000 lives" comes back to the present. */
    private static boolean isPresent(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.tag().equals("VBZ") || token.tag().equals("VBP"));
    }

    private static Meaning.@Nullable Yearless yearless(Meaning meaning) {
        Meaning whole = whole(meaning);
        return whole instanceof Meaning.Yearless yearless && yearless.direction() == Direction.BARE
                ? (Meaning.Yearless) whole
                : null;
    }

    /** The year of "July 3, 1863" for the "July 1" that "to" links to it; 0 where there is none. */
    private int sharedYear(int at) {
        Found one = found.get(at);
        if (at + 1 >= found.size() || yearless(one.match.meaning()) == null) {
            return 0;
        }
        Found next = found.get(at + 1);
        boolean linked = next.words == one.words
                && next.match.from() == one.match.to() + 1
                && one.words.isAny(one.match.to(), LINKS);
        if (!linked) {
            return 0;
        }
        Meaning whole = whole(next.match.meaning());
        if (!(whole instanceof Meaning.Absolute absolute)) {
            return sharedYear(at + 1);
        }
        Period later = absolute.period();
        Period same = java.util.Objects.requireNonNull(yearless(one.match.meaning()))
                .inYear()
                .apply(later.year());
        return same.first().isAfter(later.first()) && later.unit().compareTo(Unit.YEAR) < 0
                ? later.year() - 1
                : later.year();
    }

    /** Whether later expressions are reckoned from this one: a date, and not one that only tells a thing apart. */
    private boolean isTold(int at, Reading reading) {
        Period period = reading.period();
        if (period == null || period.unit().compareTo(Unit.YEAR) > 0) {
            return false;
        }
        Found one = found.get(at);
        boolean modifies =
                period.unit() == Unit.YEAR && one.words.tag(one.match.to()).startsWith("NN");
        if (modifies || told == null) {
            return !modifies;
        }
        boolean coarser = period.unit() == Unit.YEAR && told.year() == period.year() && told.unit() != Unit.YEAR;
        return !coarser && !(narrative && isAside(at, period));
    }

    /** Whether a date of another year leaves the story only for a moment: the next full date is nearer the one before. */
    private boolean isAside(int at, Period period) {
        if (told == null || period.year() == told.year()) {
            return false;
        }
        for (int next = at + 1; next < found.size(); next++) {
            Meaning meaning = whole(found.get(next).match.meaning());
            if (meaning instanceof Meaning.Absolute absolute) {
                int year = absolute.period().year();
                return Math.abs(year - period.year()) > Math.abs(year - told.year());
            }
        }
        return Math.abs(period.year() - told.year()) > 2;
    }

    private static Meaning whole(Meaning meaning) {
        return meaning instanceof Meaning.Narrowed narrowed ? narrowed.whole() : meaning;
    }
}
