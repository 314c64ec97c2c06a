package dragoman.bench.silence;

import dragoman.model.Entity;
import dragoman.model.Event;
import dragoman.model.Root;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some events, by root and by one code on each side; what is left open fits anything.
 *
 * <p>Example: {@code ASSAULT IRN>} is every assault of which Iran is an actor.
 */
record EventPattern(Optional<Root> root, Optional<String> actor, Optional<String> recipient) {
    static final String ANY = "*";
    static final String FORM = "ROOT ACTOR>RECIPIENT or * alone";

    private static final EventPattern EVERY = new EventPattern(Optional.empty(), Optional.empty(), Optional.empty());
    private static final Pattern SHAPE = Pattern.compile("(\\*|[A-Z]+) ([A-Z]*)>([A-Z]*)");

    /** @throws IllegalArgumentException if the text is no pattern */
    static EventPattern of(String text) {
        if (text.equals(ANY)) {
            return EVERY;
        }
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not of the form " + FORM);
        }
        return new EventPattern(
                Optional.of(parts.group(1)).filter(root -> !root.equals(ANY)).map(Root::valueOf),
                Optional.of(parts.group(2)).filter(code -> !code.isEmpty()),
                Optional.of(parts.group(3)).filter(code -> !code.isEmpty()));
    }

    boolean fits(Event event) {
        return root.filter(wanted -> wanted != event.root()).isEmpty()
                && isAmong(actor, event.actor())
                && isAmong(recipient, event.recipient());
    }

    private static boolean isAmong(Optional<String> code, List<Entity> side) {
        return code.isEmpty() || side.stream().anyMatch(entity -> entity.code().equals(code));
    }
}
