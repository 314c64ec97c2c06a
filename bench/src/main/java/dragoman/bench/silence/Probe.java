package dragoman.bench.silence;

import dragoman.model.Event;

/** A sentence that tempts the coder to tell too much. */
sealed interface Probe permits SilentSentence, Trap {
    String id();

    String category();

    String sentence();

    /** Whether the record tells what the sentence does not. */
    boolean isBrokenBy(Event event);
}
