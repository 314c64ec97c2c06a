package dragoman.bench.relations;

import dragoman.model.Entity;
import dragoman.model.Event;
import dragoman.model.Span;
import dragoman.model.Status;
import dragoman.opinion.Row;
import java.util.List;
import java.util.Set;

/**
 * A sentence and the events that the coder tells of it unasked, without marks.
 *
 * @param told all of the sentence's events
 */
record Coded(Row row, List<Event> told) {
    private static final Set<Status> UNREAL = Set.of(Status.DENIED, Status.NEGATED, Status.HYPOTHETICAL);

    Coded {
        told = List.copyOf(told);
    }

    /** Whether an event, whatever its status, has both, one on each side or both as actors. */
    boolean isLinked() {
        return told.stream().anyMatch(this::links);
    }

    /** The same of an event told as fact, plan or allegation. */
    boolean isLinkedForReal() {
        return told.stream().filter(event -> !UNREAL.contains(event.status())).anyMatch(this::links);
    }

    private boolean links(Event event) {
        boolean source = holds(event.actor(), row.pair().source());
        boolean target = holds(event.actor(), row.pair().target());
        return (source && target)
                || (source && holds(event.recipient(), row.pair().target()))
                || (target && holds(event.recipient(), row.pair().source()));
    }

    private static boolean holds(List<Entity> entities, Span mark) {
        return entities.stream().anyMatch(entity -> entity.start() < mark.end() && mark.start() < entity.end());
    }
}
