package dragoman.coder.merge;

import dragoman.coder.code.Draft;
import dragoman.model.Entity;
import dragoman.model.Status;
import java.util.List;

/**
 * How sure an event's root, actor, recipient and status are: the product of how often each kind of evidence holds. The
 * factors are estimates until they are calibrated on articles that were not used to build the rules.
 */
final class Confidence {
    private static final double VERB = 0.85;
    private static final double NOUN = 0.75;
    private static final double NO_ACTOR = 0.8;
    private static final double NO_RECIPIENT = 0.9;
    private static final double UNRESOLVED = 0.9;
    private static final double OPEN_STATUS = 0.95;

    private Confidence() {}

    /** Between 0 and 1, to two decimals. */
    static double of(Draft draft, List<Entity> actors, List<Entity> recipients) {
        double confidence = draft.presupposed() ? NOUN : VERB;
        confidence *= actors.isEmpty() ? NO_ACTOR : 1;
        confidence *= recipients.isEmpty() && !draft.symmetric() ? NO_RECIPIENT : 1;
        confidence *= actors.stream().allMatch(actor -> actor.code().isPresent()) ? 1 : UNRESOLVED;
        confidence *= draft.status() == Status.OCCURRED ? 1 : OPEN_STATUS;
        return Math.round(confidence * 100) / 100.0;
    }
}
