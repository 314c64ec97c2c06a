package dragoman.knowledge.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Names to places in flat arrays: one pool of bytes for all spellings, an open hash table over their folded keys.
 * Spellings with one key stand together, so a slot need only hold the first.
 */
final class NameIndex {
    private static final int PREFIX_BITS = 22;

    private final byte[] pool;
    private final int[] offsets;
    private final int[] postingStarts;
    private final int[] postings;
    private final int[] slots;
    /** A Bloom filter of the word prefixes of all keys: most words of a text start no name, and end the search here. */
    private final long[] prefixes = new long[1 << (PREFIX_BITS - 6)];

    /**
     * @param offsets where each name starts in {@code pool}, and the end; names sorted by their key
     * @param postingStarts where each name's places start in {@code postings}, and the end
     */
    NameIndex(byte[] pool, int[] offsets, int[] postingStarts, int[] postings) {
        this.pool = pool;
        this.offsets = offsets;
        this.postingStarts = postingStarts;
        this.postings = postings;
        int size = Integer.highestOneBit(Math.max(8, offsets.length)) * 4;
        this.slots = new int[size];
        Arrays.fill(slots, -1);
        String previous = "";
        for (int name = 0; name < size(); name++) {
            String key = Fold.key(name(name));
            if (!key.equals(previous)) {
                insert(key, name);
                previous = key;
            }
        }
    }

    int size() {
        return offsets.length - 1;
    }

    String name(int name) {
        return new String(pool, offsets[name], offsets[name + 1] - offsets[name], UTF_8);
    }

    /** The first spelling with this key, or -1. */
    int first(String key) {
        for (int slot = slot(key); slots[slot] >= 0; slot = (slot + 1) & (slots.length - 1)) {
            if (Fold.key(name(slots[slot])).equals(key)) {
                return slots[slot];
            }
        }
        return -1;
    }

    boolean has(int name, String key) {
        return name < size() && Fold.key(name(name)).equals(key);
    }

    void places(int name, IntConsumer each) {
        for (int i = postingStarts[name]; i < postingStarts[name + 1]; i++) {
            each.accept(postings[i]);
        }
    }

    /** Whether some key may begin with these whole words. Never false where one does. */
    boolean mayBegin(String words) {
        int bit = mix(words.hashCode()) >>> (32 - PREFIX_BITS);
        return (prefixes[bit >>> 6] & (1L << bit)) != 0;
    }

    private void insert(String key, int name) {
        int slot = slot(key);
        while (slots[slot] >= 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = name;
        int hash = 0;
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) == ' ') {
                addPrefix(hash);
            }
            hash = 31 * hash + key.charAt(i);
        }
        addPrefix(hash);
    }

    private void addPrefix(int hash) {
        int bit = mix(hash) >>> (32 - PREFIX_BITS);
        prefixes[bit >>> 6] |= 1L << bit;
    }

    private int slot(String key) {
        return mix(key.hashCode()) & (slots.length - 1);
    }

    private static int mix(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }
}
