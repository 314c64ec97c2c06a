package dragoman.bench.status;

import dragoman.model.Event;
import dragoman.model.Status;
import java.util.Optional;
import java.util.Set;

/**
 * An event whose status was asked for, and the record that tells it.
 *
 * @param place the article and the event's id, or the sentence's id
 * @param words the words in which it is told
 * @param told empty where no record tells it
 */
record Judged(String place, String words, Status wanted, Optional<Event> told) {
    private static final Set<Status> NOT_SO = Set.of(Status.HYPOTHETICAL, Status.NEGATED, Status.DENIED);

    boolean isRight() {
        return told.filter(event -> event.status() == wanted).isPresent();
    }

    /** Whether the records tell as fact what did not happen, or only may: the gravest error. */
    boolean isMadeUp() {
        return NOT_SO.contains(wanted)
                && told.filter(event -> event.status() == Status.OCCURRED || event.status() == Status.ONGOING)
                        .isPresent();
    }
}
