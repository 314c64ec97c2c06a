package dragoman.coder.merge;

import dragoman.model.Entity;
import dragoman.model.Event;
import dragoman.model.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a record shows that makes an event more or less likely to be right in root, actor, recipient and status.
 *
 * <p>Example: "the talks failed" without parties has {@link #NOT_VERB}, {@link #NO_ACTOR} and {@link #NO_RECIPIENT}.
 *
 * <p>Few and coarse, so that some hundred judged events suffice to weigh them. The weights are measured, not thought up:
 * {@code ./bench/run reliability --fit} prints them.
 */
public enum Signal {
    /** A noun or an adjective tells it: who did it to whom stands farther off. */
    NOT_VERB(-0.39),
    NO_ACTOR(-0.61),
    /** An actor whose country or organisation is not known. */
    UNKNOWN_ACTOR(-0.83),
    /** All parties are actors, as in meetings: there is no side to mistake. */
    MUTUAL(0.42),
    /** Nobody whom it is done to, though it is not mutual. */
    NO_RECIPIENT(-0.20),
    UNKNOWN_RECIPIENT(-0.62),
    /** More than two actors or more than one recipient: each may be one too many. */
    MANY(-0.61),
    /** Somebody other than the writer tells it. */
    SECOND_HAND(0.50),
    /** Denied or negated: what the negation reaches is easily mistaken. */
    NEGATED(-0.44),
    PLANNED(-0.39);

    /** The log odds of an event without signals. */
    static final double START = 0.67;

    private static final int USUAL_ACTORS = 2;

    private final double weight;

    Signal(double weight) {
        this.weight = weight;
    }

    /** What it adds to the log odds. */
    double weight() {
        return weight;
    }

    /** The signals of a record. */
    public static Set<Signal> of(Event event) {
        return of(
                event.rule(),
                event.actor(),
                event.recipient(),
                event.status(),
                !event.attribution().isEmpty());
    }

    /** @param secondHand whether the record has an attribution */
    static Set<Signal> of(
            String rule, List<Entity> actors, List<Entity> recipients, Status status, boolean secondHand) {
        Set<Signal> signals = EnumSet.noneOf(Signal.class);
        boolean mutual = actors.size() > 1 && recipients.isEmpty();
        add(signals, NOT_VERB, !rule.contains("/verb"));
        add(signals, NO_ACTOR, actors.isEmpty());
        add(signals, UNKNOWN_ACTOR, hasUnknown(actors));
        add(signals, MUTUAL, mutual);
        add(signals, NO_RECIPIENT, recipients.isEmpty() && !mutual);
        add(signals, UNKNOWN_RECIPIENT, hasUnknown(recipients));
        add(signals, MANY, actors.size() > USUAL_ACTORS || recipients.size() > 1);
        add(signals, SECOND_HAND, secondHand);
        add(signals, NEGATED, status == Status.DENIED || status == Status.NEGATED);
        add(signals, PLANNED, status == Status.PLANNED);
        return signals;
    }

    private static void add(Set<Signal> signals, Signal signal, boolean holds) {
        if (holds) {
            signals.add(signal);
        }
    }

    private static boolean hasUnknown(List<Entity> entities) {
        return entities.stream().anyMatch(entity -> entity.code().isEmpty());
    }
}
