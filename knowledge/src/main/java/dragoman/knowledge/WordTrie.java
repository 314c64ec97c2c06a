package dragoman.knowledge;

import dragoman.knowledge.image.Image;
import dragoman.knowledge.image.Strings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of a list in a row of words, all in one pass, the longest first.
 *
 * <p>Example: with "Kim Jong Un" in the list, the words Kim, Jong, -, un match from 0 to 4: accents, apostrophes, full
 * stops and hyphens make no difference. Capitals do: "who" is not the WHO.
 *
 * <p>Its four tables are: three numbers a node (the node before it, the word that leads to it, its first entry); the nodes
 * in a hash table over the first two; two numbers an entry (its value, where its words begin); the entries' words as written.
 */
final class WordTrie<T> {
    /** Names from this length on may stand in capitals in a text that does not otherwise shout: "HAMAS". */
    private static final int LONG = 4;

    private final int[] nodes;
    private final int[] children;
    private final int[] entries;
    private final int[] parts;
    private final Strings strings;
    private final boolean caseMatters;
    private final IntFunction<T> make;
    /** One object an entry, and always the same, so that values compare fast. */
    private final AtomicReferenceArray<T> values;

    /**
     * @param first its first table of four
     * @param make the value of a number
     */
    WordTrie(Image image, Part first, Strings strings, boolean caseMatters, IntFunction<T> make) {
        this.nodes = first.of(image);
        this.children = first.next(1).of(image);
        this.entries = first.next(2).of(image);
        this.parts = first.next(3).of(image);
        this.strings = strings;
        this.caseMatters = caseMatters;
        this.make = make;
        this.values = new AtomicReferenceArray<>(entries.length / 2);
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
    List<T> get(Words name) {
        Match<T> match = longest(name, 0, true);
        return match == null ? List.of() : match.values();
    }

    /** @return null where no name begins; this is asked of every word of every text */
    private @Nullable Match<T> longest(Words words, int from, boolean anyCase) {
        if (words.parts(from).length == 0) {
            return null;
        }
        int node = 0;
        Match<T> best = null;
        for (int at = from; at < words.size(); at++) {
            for (int number : words.numbers(at)) {
                node = child(node, number);
                if (node < 0) {
                    return best;
                }
            }
            if (words.parts(at).length > 0 && nodes[3 * node + 2] < nodes[3 * node + 5]) {
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

    private int child(int node, int word) {
        if (word < 0) {
            return -1;
        }
        for (int slot = slot(node, word, children.length);
                children[slot] >= 0;
                slot = (slot + 1) & (children.length - 1)) {
            int child = children[slot];
            if (nodes[3 * child] == node && nodes[3 * child + 1] == word) {
                return child;
            }
        }
        return -1;
    }

    /** Where in a hash table of this size, a power of two, the search for a node begins. */
    static int slot(int parent, int word, int count) {
        int mixed = (31 * parent + word) * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & (count - 1);
    }

    private List<T> values(int node, List<String> seen, boolean first, boolean free) {
        int end = nodes[3 * node + 5];
        int entry = nodes[3 * node + 2];
        List<T> values = new ArrayList<>(end - entry);
        for (; entry < end; entry++) {
            if (free || written(entries[2 * entry + 1], seen, first)) {
                T value = value(entry);
                if (!values.contains(value)) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    private T value(int entry) {
        T value = values.get(entry);
        if (value == null) {
            values.compareAndSet(entry, null, make.apply(entries[2 * entry]));
            value = values.get(entry);
        }
        return value;
    }

    /** Small first letters may be capitals at the sentence's beginning, and particles such as "al" anywhere. */
    private boolean written(int name, List<String> seen, boolean first) {
        for (int i = 0; i < seen.size(); i++) {
            String wanted = strings.get(parts[name + i]);
            String found = seen.get(i);
            boolean sameButFirst = wanted.length() == found.length()
                    && wanted.regionMatches(true, 0, found, 0, 1)
                    && wanted.regionMatches(1, found, 1, wanted.length() - 1);
            boolean particle = wanted.length() <= 3 && seen.size() > 1;
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
