package dragoman.bench.reading;

import dragoman.model.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which record tells which event of the reading: a record's main trigger starts inside the event's anchor, and each
 * record serves one event. Where several could, the pair with most fields right goes first.
 */
final class EventMatching {
    private final Map<String, Match> found = new HashMap<>();

    /**
     * @param told the record
     * @param fields whether each field asked for is right
     */
    record Match(GoldEvent gold, int record, Event told, Map<Measure, Boolean> fields) {
        /** The share of fields that are right, and one more for the root. */
        double worth() {
            long right = fields.values().stream().filter(ok -> ok).count();
            return right / (double) fields.size() + (fields.getOrDefault(Measure.EVENT, false) ? 1 : 0);
        }
    }

    EventMatching(List<GoldEvent> wanted, List<Event> told, Anchors anchors) {
        List<Match> pairs = new ArrayList<>();
        for (GoldEvent gold : wanted) {
            Anchors.Stretch anchor = anchors.find(gold.anchor());
            for (int i = 0; i < told.size(); i++) {
                if (anchor.holdsTrigger(told.get(i))) {
                    pairs.add(new Match(gold, i, told.get(i), EventFields.judge(gold, told.get(i))));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Match::worth)
                .reversed()
                .thenComparing(match -> match.gold().id())
                .thenComparing(Match::record));
        Set<Integer> used = new HashSet<>();
        for (Match pair : pairs) {
            if (!found.containsKey(pair.gold().id()) && used.add(pair.record())) {
                found.put(pair.gold().id(), pair);
            }
        }
    }

    Optional<Match> of(String goldId) {
        return Optional.ofNullable(found.get(goldId));
    }

    int size() {
        return found.size();
    }

    /** Whether the records of two events of the reading say that they are the same. */
    boolean same(Match match, String firstId) {
        return of(firstId)
                .map(first -> {
                    Optional<String> id = Optional.of(first.told().id());
                    Optional<String> sameAs = match.told().sameAs();
                    return id.equals(sameAs)
                            || id.get().equals(match.told().id())
                            || (sameAs.isPresent() && sameAs.equals(first.told().sameAs()));
                })
                .orElse(false);
    }
}
