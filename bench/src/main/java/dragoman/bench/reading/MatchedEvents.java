package dragoman.bench.reading;

import dragoman.model.CodedRecord;
import dragoman.model.Event;
import dragoman.model.Text;
import java.util.List;
import java.util.Optional;

/** Which record tells which event of a reading, for measurements that look at one field alone. */
public final class MatchedEvents {
    private MatchedEvents() {}

    /** @param told empty where no record tells the event */
    public record Match(GoldEvent gold, Optional<Event> told) {}

    /**
     * An entry for each of the reading's events, in its order.
     *
     * @throws IllegalArgumentException if an anchor of the reading does not stand in the text exactly once
     */
    public static List<Match> of(GoldReading gold, Text text, List<CodedRecord> records) {
        List<Event> told = records.stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .toList();
        EventMatching matching = new EventMatching(gold.events(), told, new Anchors(text));
        return gold.events().stream()
                .map(event -> new Match(event, matching.of(event.id()).map(EventMatching.Match::told)))
                .toList();
    }
}
