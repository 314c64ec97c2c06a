package dragoman.bench.silence;

import dragoman.model.Event;
import dragoman.model.Status;

/**
 * A record that a careful reader would make of a trap.
 *
 * <p>Example: {@code ASSAULT IRN>ISR negated}.
 */
record Wanted(EventPattern pattern, Status status) {
    /** @throws IllegalArgumentException if the text is no pattern with a status behind it */
    static Wanted of(String text) {
        int blank = text.lastIndexOf(' ');
        if (blank < 0) {
            throw new IllegalArgumentException("'" + text + "' is not of the form " + EventPattern.FORM + ", STATUS");
        }
        return new Wanted(EventPattern.of(text.substring(0, blank)), Status.of(text.substring(blank + 1)));
    }

    boolean isToldBy(Event event) {
        return status == event.status() && pattern.fits(event);
    }
}
