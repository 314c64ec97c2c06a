package dragoman.coder.merge;

import dragoman.model.Entity;
import dragoman.model.Event;
import dragoman.model.Location;
import dragoman.model.Root;
import dragoman.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Links events that a document tells again to the first record of them.
 *
 * <p>Example: "the ministers conferred in Oslo ... the conference" is one meeting.
 */
final class Retold {
    /** Only events of one kind between the same parties can be the same. */
    private record Between(Root root, Set<String> parties) {}

    private Retold() {}

    static List<Event> link(List<Event> events) {
        List<Event> linked = new ArrayList<>(events.size());
        Map<Between, List<Event>> firsts = new HashMap<>();
        for (Event event : events) {
            Set<String> parties = parties(event);
            if (parties.size() < 2) {
                linked.add(event);
                continue;
            }
            List<Event> earlier = firsts.computeIfAbsent(new Between(event.root(), parties), b -> new ArrayList<>());
            Optional<Event> first =
                    earlier.stream().filter(other -> same(other, event)).findFirst();
            if (first.isPresent()) {
                linked.add(withSame(event, first.get().id()));
            } else {
                linked.add(event);
                earlier.add(event);
            }
        }
        return linked;
    }

    private static boolean same(Event earlier, Event later) {
        return alike(earlier.status(), later.status())
                && (earlier.mode().isEmpty()
                        || later.mode().isEmpty()
                        || earlier.mode().equals(later.mode()))
                && meets(earlier, later)
                && compatible(places(earlier), places(later))
                && compatible(figures(earlier), figures(later));
    }

    /** What happened is not what is planned, denied or only possible. */
    private static boolean alike(Status one, Status other) {
        return one == other || (one.factual() && other.factual());
    }

    private static Set<String> parties(Event event) {
        Set<String> parties = new HashSet<>();
        event.actor().forEach(entity -> parties.add(party(entity)));
        event.recipient().forEach(entity -> parties.add(party(entity)));
        return parties;
    }

    private static String party(Entity entity) {
        return entity.identifierId().or(entity::identifierText).or(entity::code).orElse(entity.entityText());
    }

    private static boolean meets(Event earlier, Event later) {
        if (earlier.date().isEmpty() || later.date().isEmpty()) {
            return true;
        }
        LocalDate earlierEnd = earlier.enddate().orElse(earlier.date().get());
        LocalDate laterEnd = later.enddate().orElse(later.date().get());
        return !earlier.date().get().isAfter(laterEnd) && !later.date().get().isAfter(earlierEnd);
    }

    /** What only one of the two tells parts them not; what both tell must agree. */
    private static boolean compatible(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static Set<String> places(Event event) {
        return event.eventLoc().flatMap(Location::resolvedPlace).map(Set::of).orElse(Set.of());
    }

    private static Set<String> figures(Event event) {
        Set<String> figures = new HashSet<>();
        event.quantity().forEach(quantity -> figures.add(quantity.what().orElse("") + quantity.value()));
        return figures;
    }

    private static Event withSame(Event event, String first) {
        return new Event(
                event.id(),
                event.document(),
                event.event(),
                event.mode(),
                event.context(),
                event.cameo(),
                event.quadCode(),
                event.eventScale(),
                event.eventText(),
                event.actor(),
                event.recipient(),
                event.status(),
                event.date(),
                event.enddate(),
                event.dateText(),
                event.dateBasis(),
                event.eventLoc(),
                event.attribution(),
                event.quantity(),
                Optional.of(first),
                event.confidence(),
                event.rule(),
                event.text(),
                event.textInfo(),
                event.coder());
    }
}
