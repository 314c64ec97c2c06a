package dragoman.bench.reading;

import dragoman.model.Event;
import dragoman.model.Root;
import dragoman.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A reading that would put words into the article's mouth: a refused thing told as done.
 *
 * @param why why it is wrong
 * @param anchor words in which the wrong event's trigger would lie
 * @param event the roots that are wrong there
 * @param status where given, the event is wrong only if it is told as fact
 * @param actorCode where given, the event is wrong only if one of its actors has one of these codes
 */
public record Forbidden(
        String id,
        String why,
        String anchor,
        List<Root> event,
        Optional<List<Status>> status,
        Optional<List<String>> actorCode) {
    private static final Set<Status> OPEN = Set.of(Status.HYPOTHETICAL, Status.NEGATED, Status.DENIED, Status.PLANNED);

    public Forbidden {
        event = List.copyOf(event);
        status = status.map(List::copyOf);
        actorCode = actorCode.map(List::copyOf);
    }

    /** Whether the event, whose trigger lies in the anchor, is the wrong one. */
    boolean isToldBy(Event told) {
        return event.contains(told.root())
                && (status.isEmpty() || !OPEN.contains(told.status()))
                && (actorCode.isEmpty()
                        || told.actor().stream()
                                .flatMap(actor -> actor.code().stream())
                                .anyMatch(actorCode.get()::contains));
    }
}
