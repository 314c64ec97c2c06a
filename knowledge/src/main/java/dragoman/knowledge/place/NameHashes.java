package dragoman.knowledge.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Computes, in the build, the hash table and the filter with which {@link NameIndex} finds names. */
final class NameHashes {
    final int[] slots;
    final int[] prefixes = new int[1 << (NameIndex.PREFIX_BITS - 5)];

    /** @param offsets where each name starts in the pool, and the end; names sorted by their key */
    NameHashes(byte[] pool, int[] offsets) {
        slots = new int[Integer.highestOneBit(Math.max(8, offsets.length)) * 4];
        Arrays.fill(slots, -1);
        String previous = "";
        for (int name = 0; name < offsets.length - 1; name++) {
            String key = Fold.key(new String(pool, offsets[name], offsets[name + 1] - offsets[name], UTF_8));
            if (!key.equals(previous)) {
                insert(key, name);
                previous = key;
            }
        }
    }

    private void insert(String key, int name) {
        int slot = NameIndex.mix(key.hashCode()) & (slots.length - 1);
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
        int bit = NameIndex.bit(hash);
        prefixes[bit >>> 5] |= 1 << bit;
    }
}
