package dragoman.knowledge;

import dragoman.knowledge.image.Numbers;
import dragoman.knowledge.image.StringPool;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts names into the tables in which {@link WordTrie} finds them. */
final class TrieWriter {
    private final StringPool strings;
    private final Map<String, Integer> words;
    private final boolean caseMatters;
    private final List<Node> nodes = new ArrayList<>();

    private record Entry(List<String> parts, int value) {}

    private record Node(int parent, int word, Map<String, Integer> next, List<Entry> entries) {
        Node(int parent, int word) {
            this(parent, word, new HashMap<>(), new ArrayList<>());
        }
    }

    /** @param words gets each word in small letters with its number */
    TrieWriter(StringPool strings, Map<String, Integer> words, boolean caseMatters) {
        this.strings = strings;
        this.words = words;
        this.caseMatters = caseMatters;
        nodes.add(new Node(-1, -1));
    }

    /** A name without any letter cannot be found and is left out. */
    void add(String name, int value) {
        List<String> parts = Letters.parts(name);
        if (parts.isEmpty()) {
            return;
        }
        int node = 0;
        for (String part : parts) {
            node = next(node, part.toLowerCase(Locale.ROOT));
        }
        List<Entry> entries = nodes.get(node).entries();
        boolean known = entries.stream()
                .anyMatch(entry ->
                        entry.value() == value && (!caseMatters || entry.parts().equals(parts)));
        if (!known) {
            entries.add(new Entry(parts, value));
        }
    }

    private int next(int node, String word) {
        int number = strings.number(word);
        words.put(word, number);
        return nodes.get(node).next().computeIfAbsent(word, key -> {
            nodes.add(new Node(node, number));
            return nodes.size() - 1;
        });
    }

    /** The four tables in the order of {@link Part}. */
    List<int[]> tables() {
        Numbers table = new Numbers();
        Numbers entries = new Numbers();
        Numbers parts = new Numbers();
        for (Node node : nodes) {
            table.add(node.parent()).add(node.word()).add(entries.size() / 2);
            for (Entry entry : node.entries()) {
                entries.add(entry.value()).add(parts.size());
                entry.parts().forEach(part -> parts.add(strings.number(part)));
            }
        }
        table.add(-1).add(-1).add(entries.size() / 2);
        return List.of(table.toArray(), children(), entries.toArray(), parts.toArray());
    }

    private int[] children() {
        int[] slots = new int[Integer.highestOneBit(nodes.size()) * 4];
        Arrays.fill(slots, -1);
        for (int child = 1; child < nodes.size(); child++) {
            int slot = WordTrie.slot(nodes.get(child).parent(), nodes.get(child).word(), slots.length);
            while (slots[slot] >= 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = child;
        }
        return slots;
    }
}
