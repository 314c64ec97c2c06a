package dragoman.bench.reading;

import dragoman.model.CodedRecord;
import dragoman.model.Event;
import dragoman.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An event that the records tell, judged by the reading: what confidence speaks of.
 *
 * @param told the record
 * @param gold the reading's event that it tells, if any
 * @param right whether there is one and root, actor, recipient and status are as it has them, where it has them
 */
public record ToldEvent(Event told, Optional<GoldEvent> gold, boolean right) {
    private static final Set<Measure> JUDGED = Set.of(Measure.EVENT, Measure.ACTOR, Measure.RECIPIENT, Measure.STATUS);

    /**
     * An entry for each event of the records, in their order.
     *
     * @throws IllegalArgumentException if an anchor of the reading does not stand in the text exactly once
     */
    public static List<ToldEvent> of(GoldReading reading, Text text, List<CodedRecord> records) {
        List<Event> told = records.stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .toList();
        EventMatching matching = new EventMatching(reading.events(), told, new Anchors(text));
        Map<Integer, EventMatching.Match> matches = new HashMap<>();
        for (GoldEvent gold : reading.events()) {
            matching.of(gold.id()).ifPresent(match -> matches.put(match.record(), match));
        }
        List<ToldEvent> judged = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Optional<EventMatching.Match> match = Optional.ofNullable(matches.get(i));
            judged.add(new ToldEvent(
                    told.get(i),
                    match.map(EventMatching.Match::gold),
                    match.filter(ToldEvent::isRight).isPresent()));
        }
        return judged;
    }

    private static boolean isRight(EventMatching.Match match) {
        return match.fields().entrySet().stream()
                .filter(field -> JUDGED.contains(field.getKey()))
                .allMatch(Map.Entry::getValue);
    }
}
