package dragoman.coder.merge;

import dragoman.model.Entity;
import dragoman.model.Event;
import dragoman.model.Location;
import dragoman.model.Root;
import dragoman.model.Status;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Links events that a document tells again to the first record of them.
 *
 * <p>Example: "the ministers conferred in Oslo ... the conference" is one meeting.
 */
final class Retold {
    /** Only events of one kind between the same parties can be the same. */
    private record Between(Root root, Set<String> parties) {}

    /** How many events of a kind "the talks" may look back on. */
    private static final int REMEMBERED = 8;
    /** How many sentences it may look back. */
    private static final int NEAR = 6;

    private Retold() {}

    /**
     * An event as it is read by itself.
     *
     * @param again whether a definite noun tells it: "the talks"
     * @param bare whether nobody takes part in it, so that only an earlier event can say who did
     */
    record Told(Event event, boolean again, boolean bare) {}

    /** Links events that are told again; bare ones that nothing earlier explains are left out. */
    static List<Event> link(List<Told> told) {
        List<Event> linked = new ArrayList<>(told.size());
        Map<Between, List<Event>> firsts = new HashMap<>();
        Map<Root, Deque<Event>> latest = new EnumMap<>(Root.class);
        for (Told one : told) {
            Event event = one.event();
            Deque<Event> ofRoot = latest.computeIfAbsent(event.root(), r -> new ArrayDeque<>());
            Set<String> parties = parties(event);
            List<Event> earlier = firsts.computeIfAbsent(new Between(event.root(), parties), b -> new ArrayList<>());
            Optional<Event> first = (parties.size() < 2 ? Stream.<Event>of() : earlier.stream())
                    .filter(other -> same(other, event))
                    .findFirst()
                    .or(() -> one.again() ? pointedTo(ofRoot, event, parties) : Optional.empty());
            if (first.isPresent()) {
                linked.add(withSame(event, first.get(), one.bare()));
            } else if (!one.bare()) {
                linked.add(event);
                earlier.add(event);
                ofRoot.addFirst(event);
                if (ofRoot.size() > REMEMBERED) {
                    ofRoot.removeLast();
                }
            }
        }
        return linked;
    }

    /** The latest event of the kind, told not long ago, in which those who are named took part. */
    private static Optional<Event> pointedTo(Deque<Event> earlier, Event event, Set<String> parties) {
        return earlier.stream()
                .filter(other -> event.textInfo().sequence() - other.textInfo().sequence() <= NEAR)
                .filter(other -> other.trigger().start() < event.trigger().start())
                .filter(other -> parties(other).containsAll(parties) && same(other, event))
                .findFirst();
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

    /** @param bare whether the parties and the date are those of the first */
    private static Event withSame(Event event, Event first, boolean bare) {
        return new Event(
                event.id(),
                event.document(),
                event.event(),
                bare && event.mode().isEmpty() ? first.mode() : event.mode(),
                event.context(),
                event.cameo(),
                event.quadCode(),
                event.eventScale(),
                event.eventText(),
                bare ? first.actor() : event.actor(),
                bare ? first.recipient() : event.recipient(),
                event.status(),
                event.date().or(() -> bare ? first.date() : Optional.empty()),
                event.date().isPresent() || !bare ? event.enddate() : first.enddate(),
                event.date().isPresent() || !bare ? event.dateText() : first.dateText(),
                event.date().isPresent() || !bare ? event.dateBasis() : first.dateBasis(),
                event.eventLoc(),
                event.attribution(),
                event.quantity(),
                Optional.of(first.id()),
                event.confidence(),
                event.rule(),
                event.text(),
                event.textInfo(),
                event.coder());
    }
}
