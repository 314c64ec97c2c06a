package dragoman.bench.silence;

import dragoman.model.Event;
import java.util.List;

/** What the coder made of a sentence. */
record Answer(Probe probe, List<Event> told) {
    Answer {
        told = List.copyOf(told);
    }

    /** The records that should not be there. */
    List<Event> wrong() {
        return told.stream().filter(probe::isBrokenBy).toList();
    }

    boolean isWrong() {
        return !wrong().isEmpty();
    }
}
