package dragoman.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who did what to whom: the record the project exists for. Fields are the contract's; {@code event} has exactly one
 * element, {@code eventText} the main trigger first.
 */
public record Event(
        String id,
        String document,
        List<Root> event,
        List<String> mode,
        List<Context> context,
        String cameo,
        QuadCode quadCode,
        double eventScale,
        List<Span> eventText,
        List<Entity> actor,
        List<Entity> recipient,
        Status status,
        Optional<LocalDate> date,
        Optional<LocalDate> enddate,
        Optional<Span> dateText,
        Optional<DateBasis> dateBasis,
        Optional<Location> eventLoc,
        List<Attribution> attribution,
        List<Quantity> quantity,
        Optional<String> sameAs,
        double confidence,
        String rule,
        String text,
        TextInfo textInfo,
        String coder)
        implements CodedRecord {
    public Event {
        event = List.copyOf(event);
        mode = List.copyOf(mode);
        context = List.copyOf(context);
        eventText = List.copyOf(eventText);
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        attribution = List.copyOf(attribution);
        quantity = List.copyOf(quantity);
        if (event.size() != 1) {
            throw new IllegalArgumentException("an event has exactly one root, not " + event);
        }
        if (eventText.isEmpty()) {
            throw new IllegalArgumentException("an event needs the words that carry it");
        }
    }

    public Root root() {
        return event.get(0);
    }

    /** The main trigger. */
    public Span trigger() {
        return eventText.get(0);
    }
}
