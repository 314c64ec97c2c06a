package dragoman.knowledge.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.IntConsumer;

/**
 * Names to places in flat arrays: one pool of bytes for all spellings, an open hash table over their folded keys.
 * Spellings with one key stand together, so a slot need only hold the first.
 */
final class NameIndex {
    static final int PREFIX_BITS = 22;

    private final byte[] pool;
    private final int[] offsets;
    private final int[] postingStarts;
    private final int[] postings;
    private final int[] slots;
    private final int[] prefixes;

    /**
     * @param offsets where each name starts in {@code pool}, and the end; names sorted by their key
     * @param postingStarts where each name's places start in {@code postings}, and the end
     * @param slots the first name of each key, in an open hash table; -1 is an empty slot
     * @param prefixes a Bloom filter of the word prefixes of all keys: most words of a text start no name, and end the
     *     search here
     */
    NameIndex(byte[] pool, int[] offsets, int[] postingStarts, int[] postings, int[] slots, int[] prefixes) {
        this.pool = pool;
        this.offsets = offsets;
        this.postingStarts = postingStarts;
        this.postings = postings;
        this.slots = slots;
        this.prefixes = prefixes;
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
        int bit = bit(words.hashCode());
        return (prefixes[bit >>> 5] & (1 << bit)) != 0;
    }

    private int slot(String key) {
        return mix(key.hashCode()) & (slots.length - 1);
    }

    /** The bit of the filter that stands for words with this hash. */
    static int bit(int hash) {
        return mix(hash) >>> (32 - PREFIX_BITS);
    }

    static int mix(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }
}
