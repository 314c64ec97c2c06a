package dragoman.coder.date;

import dragoman.analyse.Edge;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.model.DateBasis;
import dragoman.model.Status;
import dragoman.model.TimexType;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says when an event happened or is to happen: by the expression that hangs on its trigger, or, of news told in a past
 * main clause, by the publication date. An expression of another clause's event never counts.
 *
 * <p>Example: in "On Tuesday Modi met Suga, who took office in 2020" Tuesday is the meeting's and 2020 the
 * taking office's.
 */
public final class EventDates {
    private static final Set<Relation> HANGS = EnumSet.of(
            Relation.OBL,
            Relation.OBL_NPMOD,
            Relation.NMOD,
            Relation.NMOD_POSS,
            Relation.ADVMOD,
            Relation.AMOD,
            Relation.NUMMOD,
            Relation.COMPOUND,
            Relation.DEP);
    /** Relations on which a name passes on what hangs on it: "met in Beijing on Tuesday". */
    private static final Set<Relation> PASSES =
            EnumSet.of(Relation.OBL, Relation.NMOD, Relation.OBJ, Relation.APPOS, Relation.CONJ, Relation.COMPOUND);
    /** An expression behind these bounds the event and does not date it. */
    private static final Set<String> BOUNDS =
            Set.of("before", "until", "till", "by", "after", "ahead of", "prior to", "as of", "than", "to", "beyond");

    private static final Set<String> RANGES = Set.of("-", "–", "—", "to", "through", "until", "till");

    private final Sentence sentence;
    private final Set<Integer> nodes;
    private final List<TimeExpression> expressions;
    private final Optional<LocalDate> published;

    private EventDates(
            Sentence sentence, Set<Integer> nodes, List<TimeExpression> expressions, Optional<LocalDate> published) {
        this.sentence = sentence;
        this.nodes = nodes;
        this.expressions = expressions;
        this.published = published;
    }

    /**
     * @param trigger index of the event's main token
     * @param chain tokens that carry it: light verbs, operators
     * @param background whether the event is told in passing, not as news
     * @param expressions those of the document or of the sentence
     */
    public static Optional<DatedInterval> of(
            Sentence sentence,
            int trigger,
            List<Integer> chain,
            Status status,
            boolean background,
            Optional<LocalDate> published,
            List<TimeExpression> expressions) {
        Set<Integer> nodes = new HashSet<>(chain);
        nodes.add(trigger);
        List<TimeExpression> here = expressions.stream()
                .filter(e -> e.sentence() == sentence.index())
                .toList();
        EventDates dates = new EventDates(sentence, nodes, here, published);
        List<TimeExpression> hanging = dates.hanging();
        Optional<DatedInterval> said = hanging.stream()
                .filter(e -> dates.dates(e))
                .min(Comparator.<TimeExpression>comparingLong(EventDates::days)
                        .thenComparingInt(e -> Math.abs(e.from() - trigger)))
                .flatMap(dates::interval);
        if (said.isEmpty() && hanging.isEmpty()) {
            Optional<DatedInterval> counted = dates.counted();
            if (counted.isPresent()) {
                return counted;
            }
        }
        boolean news = (status == Status.OCCURRED || status == Status.ALLEGED) && !background;
        if (said.isPresent() || !hanging.isEmpty() || !news || !MainClause.isPast(sentence, nodes)) {
            return said;
        }
        return published.map(day -> new DatedInterval(Interval.of(day), Optional.empty(), DateBasis.DOCUMENT));
    }

    /** "met on Friday, two days after a shell hit the market": by the date of the clause above, so many days off. */
    private Optional<DatedInterval> counted() {
        for (int node : nodes) {
            Edge edge = sentence.graph().incoming(node);
            boolean after = edge.is(Relation.ADVCL, "after");
            if (edge.governor() < 0 || (!after && !edge.is(Relation.ADVCL, "before"))) {
                continue;
            }
            Optional<Period> length = lengthBefore(node);
            Optional<DatedInterval> above =
                    new EventDates(sentence, Set.of(edge.governor()), expressions, published).said();
            if (length.isPresent() && above.isPresent()) {
                return above.map(base -> new DatedInterval(
                        Interval.of(
                                after
                                        ? base.interval().first().minus(length.get())
                                        : base.interval().first().plus(length.get())),
                        base.expression(),
                        DateBasis.RELATIVE));
            }
        }
        return Optional.empty();
    }

    /** Days or weeks right before the word that opens a clause: "two days after". */
    private Optional<Period> lengthBefore(int verb) {
        for (int mark : sentence.graph().children(verb, Relation.MARK)) {
            for (TimeExpression expression : expressions) {
                if (expression.type() == TimexType.DURATION
                        && expression.to() == mark
                        && expression.value().matches("P\\d+[DW]")) {
                    return Optional.of(Period.parse(expression.value()));
                }
            }
        }
        return Optional.empty();
    }

    /** What an expression says that hangs on the event. */
    private Optional<DatedInterval> said() {
        int trigger = nodes.stream().mapToInt(Integer::intValue).min().orElse(0);
        return hanging().stream()
                .filter(this::dates)
                .min(Comparator.<TimeExpression>comparingLong(EventDates::days)
                        .thenComparingInt(e -> Math.abs(e.from() - trigger)))
                .flatMap(this::interval);
    }

    private static long days(TimeExpression expression) {
        return expression
                .interval()
                .map(i -> i.last().toEpochDay() - i.first().toEpochDay())
                .orElse(Long.MAX_VALUE);
    }

    /** The dates and times that hang on the event, durations and sets left aside. */
    private List<TimeExpression> hanging() {
        List<TimeExpression> hanging = new ArrayList<>();
        for (TimeExpression expression : expressions) {
            boolean date = switch (expression.type()) {
                case DATE, TIME -> !expression.value().equals("PRESENT_REF");
                case DURATION, SET -> false;
            };
            if (date && (nodes.contains(governor(expression)) || fronted(expression) || when(expression))) {
                hanging.add(expression);
            }
        }
        return hanging;
    }

    private int head(TimeExpression expression) {
        for (int at = expression.from(); at < expression.to(); at++) {
            int above = sentence.graph().head(at);
            if (above < expression.from() || above >= expression.to()) {
                return at;
            }
        }
        return expression.from();
    }

    /** The token an expression hangs on, past other expressions and names; -1 where none. */
    private int governor(TimeExpression expression) {
        Edge edge = sentence.graph().incoming(head(expression));
        if (!HANGS.contains(edge.relation()) && !edge.is(Relation.CONJ)) {
            return -1;
        }
        int at = edge.governor();
        if (at >= 0 && !nodes.contains(at) && ofSubject(edge, expression)) {
            return sentence.graph().head(subject(at));
        }
        if (at >= 0 && !nodes.contains(at) && edge.is(Relation.COMPOUND) && opens(expression, at)) {
            // "On Monday rebels stormed" is read as if the rebels were Monday's.
            at = sentence.graph().head(at);
        }
        while (at >= 0 && !nodes.contains(at) && passes(at)) {
            at = sentence.graph().head(at);
        }
        return at;
    }

    /** "The council on Tuesday condemned": what stands between a subject and its verb is the verb's. */
    private boolean ofSubject(Edge edge, TimeExpression expression) {
        if (!edge.is(Relation.NMOD, "on")) {
            return false;
        }
        Edge subject = sentence.graph().incoming(subject(edge.governor()));
        return (subject.is(Relation.NSUBJ) || subject.is(Relation.NSUBJ_PASS))
                && subject.governor() >= expression.to()
                && sentence.graph().child(subject.governor(), Relation.AUX).orElse(subject.governor())
                        >= expression.to()
                && subject.governor() - expression.to() < 3;
    }

    /** "a court in the city": the noun at the top of a chain of nouns. */
    private int subject(int noun) {
        int at = noun;
        while (sentence.graph().incoming(at).is(Relation.NMOD)) {
            at = sentence.graph().head(at);
        }
        return at;
    }

    /** Whether the preposition of a noun stands right before the expression that is taken for the noun's modifier. */
    private boolean opens(TimeExpression expression, int noun) {
        return sentence.graph().children(noun, Relation.CASE).contains(expression.from() - 1);
    }

    private boolean passes(int at) {
        if (expressions.stream().anyMatch(e -> e.from() <= at && at < e.to())) {
            return true;
        }
        Edge edge = sentence.graph().incoming(at);
        boolean occasion = edge.is(Relation.OBL)
                && (edge.marker().equals("in") || edge.marker().equals("at"));
        return edge.is(Relation.OBL_AGENT)
                || edge.is(Relation.OBL, "by")
                || (occasion && edge.governor() > at)
                || (sentence.token(at).isProperNoun() && PASSES.contains(edge.relation()));
    }

    /** "On Tuesday he came and spoke": what opens the first of several joined clauses holds for all. */
    private boolean fronted(TimeExpression expression) {
        int governor = governor(expression);
        return governor > expression.from()
                && nodes.stream()
                        .anyMatch(node -> node > governor
                                && sentence.graph().incoming(node).is(Relation.CONJ)
                                && sentence.graph().head(node) == governor
                                && sentence.token(node).isVerb());
    }

    /** "July 26, when soldiers seized him": the word right behind the expression opens the event's clause. */
    private boolean when(TimeExpression expression) {
        int at = expression.to();
        at = at < sentence.size() && sentence.token(at).form().equals(",") ? at + 1 : at;
        return at < sentence.size()
                && sentence.token(at).lemma().equals("when")
                && nodes.contains(sentence.graph().head(at));
    }

    /** Whether an expression that hangs on the event is its date and not its bound. */
    private boolean dates(TimeExpression expression) {
        if (expression.interval().isEmpty()) {
            return false;
        }
        String marker = sentence.graph().incoming(head(expression)).marker();
        boolean beforeDawn = marker.equals("before") && expression.value().matches(".*T(MO|24:00)");
        return when(expression) || beforeDawn || !BOUNDS.contains(marker);
    }

    private Optional<DatedInterval> interval(TimeExpression expression) {
        return expression.interval().flatMap(own -> {
            Interval interval = through(expression, own);
            String marker = sentence.graph().incoming(head(expression)).marker();
            if (marker.equals("since") && !when(expression)) {
                return published
                        .filter(day -> !day.isBefore(own.first()))
                        .map(day -> dated(new Interval(own.first(), day), expression));
            }
            return Optional.of(dated(interval, expression));
        });
    }

    private static DatedInterval dated(Interval interval, TimeExpression expression) {
        return new DatedInterval(interval, Optional.of(expression), expression.basis());
    }

    /** To the end of a range that the expression begins: "May 3-5", "between May and July". */
    private Interval through(TimeExpression expression, Interval own) {
        int at = expressions.indexOf(expression);
        if (at + 1 >= expressions.size()) {
            return own;
        }
        TimeExpression next = expressions.get(at + 1);
        Interval end = next.interval().orElse(own);
        return ranges(expression, next) && end.last().isAfter(own.first())
                ? new Interval(own.first(), end.last())
                : own;
    }

    private boolean ranges(TimeExpression first, TimeExpression second) {
        if (second.from() < first.to()) {
            // One token holds both: "3-5".
            return second.start() - first.end() == 1;
        }
        if (second.from() != first.to() + 1) {
            return second.start() - first.end() == 1 && second.from() == first.to();
        }
        String link = sentence.token(first.to()).form();
        boolean between =
                first.from() > 0 && sentence.token(first.from() - 1).lemma().equals("between");
        return RANGES.contains(link) || (between && link.equals("and"));
    }
}
