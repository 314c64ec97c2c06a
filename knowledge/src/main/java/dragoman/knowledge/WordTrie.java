package dragoman.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of a list in a row of words, all in one pass, the longest first.
 *
 * <p>Example: with "Kim Jong Un" in the list, the words Kim, Jong, -, un match from 0 to 4: accents, apostrophes, full
 * stops and hyphens make no difference. Capitals do: "who" is not the WHO.
 */
final class WordTrie<T> {
    /** Names from this length on may stand in capitals in a text that does not otherwise shout: "HAMAS". */
    private static final int LONG = 4;

    private final Node<T> root = new Node<>();
    private final boolean caseMatters;

    WordTrie(boolean caseMatters) {
        this.caseMatters = caseMatters;
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(2);
        private final List<Entry<T>> entries = new ArrayList<>(0);
    }

    private record Entry<T>(List<String> parts, T value) {}

    /** @return whether the name has any letters to be found by */
    boolean add(String name, T value) {
        List<String> parts = Letters.parts(name);
        if (parts.isEmpty()) {
            return false;
        }
        Node<T> node = root;
        for (String part : parts) {
            node = node.next.computeIfAbsent(part.toLowerCase(Locale.ROOT), key -> new Node<>());
        }
        boolean known = node.entries.stream()
                .anyMatch(entry -> entry.value.equals(value) && (!caseMatters || entry.parts.equals(parts)));
        if (!known) {
            node.entries.add(new Entry<>(parts, value));
        }
        return true;
    }

    /** All matches that lie in no other, from left to right. */
    List<Match<T>> find(Words words) {
        List<Match<T>> matches = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            Match<T> match = longest(words, at, false);
            if (match == null) {
                at++;
            } else {
                matches.add(match);
                at = match.to();
            }
        }
        return matches;
    }

    /** What a whole name means, the way it is written aside. */
    List<T> get(String name) {
        Match<T> match = longest(Words.of(List.of(name)), 0, true);
        return match == null ? List.of() : match.values();
    }

    /** @return null where no name begins; this is asked of every word of every text */
    private @Nullable Match<T> longest(Words words, int from, boolean anyCase) {
        if (words.parts(from).length == 0) {
            return null;
        }
        Node<T> node = root;
        Match<T> best = null;
        for (int at = from; at < words.size(); at++) {
            for (String part : words.small(at)) {
                Node<T> next = node.next.get(part);
                if (next == null) {
                    return best;
                }
                node = next;
            }
            if (!node.entries.isEmpty() && words.parts(at).length > 0) {
                boolean free = !caseMatters || anyCase || words.shouts();
                List<T> values = values(node, written(words, from, at), from == 0, free);
                if (!values.isEmpty()) {
                    best = new Match<>(from, at + 1, values);
                }
            }
        }
        return best;
    }

    private static List<String> written(Words words, int first, int last) {
        List<String> written = new ArrayList<>();
        for (int at = first; at <= last; at++) {
            Collections.addAll(written, words.parts(at));
        }
        return written;
    }

    private List<T> values(Node<T> node, List<String> seen, boolean first, boolean free) {
        List<T> values = new ArrayList<>(node.entries.size());
        for (Entry<T> entry : node.entries) {
            if ((free || written(entry.parts, seen, first)) && !values.contains(entry.value)) {
                values.add(entry.value);
            }
        }
        return values;
    }

    /** Small first letters may be capitals at the sentence's beginning, and particles such as "al" anywhere. */
    private static boolean written(List<String> name, List<String> seen, boolean first) {
        for (int i = 0; i < name.size(); i++) {
            String wanted = name.get(i);
            String found = seen.get(i);
            boolean sameButFirst = wanted.length() == found.length()
                    && wanted.regionMatches(true, 0, found, 0, 1)
                    && wanted.regionMatches(1, found, 1, wanted.length() - 1);
            boolean particle = wanted.length() <= 3 && name.size() > 1;
            boolean bigger = Character.isUpperCase(found.charAt(0)) && (first && i == 0);
            boolean hyphened = i > 0 && wanted.length() <= 4;
            boolean capitals = wanted.length() >= LONG && found.equals(wanted.toUpperCase(Locale.ROOT));
            boolean same = found.equals(wanted) || capitals || (sameButFirst && (particle || bigger || hyphened));
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
