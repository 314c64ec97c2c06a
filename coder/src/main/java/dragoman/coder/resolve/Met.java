package dragoman.coder.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What has been met so far, in the order of the text. Those who look back look at the last sentences, or at people only, so
 * that reading a long transcript takes time in proportion to its length.
 */
final class Met {
    private record PersonKey(String key, Optional<String> code) {}

    private final List<Seen> all = new ArrayList<>();
    /** Where each person was last met. */
    private final Map<PersonKey, Integer> places = new HashMap<>();

    private final NavigableMap<Integer, Seen> people = new TreeMap<>();

    void add(Seen seen) {
        if (seen.kind() == Kind.PERSON && seen.referents().size() == 1) {
            PersonKey person = new PersonKey(seen.one().key(), seen.one().code());
            Integer before = places.put(person, all.size());
            if (before != null) {
                people.remove(before);
            }
            people.put(all.size(), seen);
        }
        all.add(seen);
    }

    int size() {
        return all.size();
    }

    Seen get(int at) {
        return all.get(at);
    }

    /** The single people met, each as of the last time, the latest first. */
    Collection<Seen> peopleLatestFirst() {
        return people.descendingMap().values();
    }

    /** All of one of the last sentences. */
    List<Seen> in(int sentence) {
        int to = all.size();
        while (to > 0 && all.get(to - 1).mention().sentence() > sentence) {
            to--;
        }
        int from = to;
        while (from > 0 && all.get(from - 1).mention().sentence() == sentence) {
            from--;
        }
        return all.subList(from, to);
    }
}
