package dragoman.analyse.model;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;

/**
 * A read-only table from 64-bit keys to numbers. An entry is one long: the lower half of its key above, its number
 * below; 0 is a free place. The upper half of the key says where to look first, then come the next places. A key that is
 * not in the table finds another's number once in 1,600 million look-ups.
 */
public final class HashTable {
    private static final long LOW = 0xFFFFFFFFL;

    private final LongBuffer entries;
    private final int capacity;

    /** The table that a {@link HashTableBuilder} built, in little-endian order. */
    public static HashTable of(ByteBuffer table) {
        return new HashTable(table.asLongBuffer());
    }

    HashTable(LongBuffer entries) {
        this.entries = entries;
        this.capacity = entries.capacity();
    }

    /** The key's number; 0 if it has none. */
    public int get(long key) {
        int wanted = (int) key;
        int at = first(key, capacity);
        for (int tried = 0; tried < capacity; tried++) {
            long entry = entries.get(at);
            if (entry == 0 || (int) (entry >>> 32) == wanted) {
                return (int) entry;
            }
            at = at + 1 == capacity ? 0 : at + 1;
        }
        return 0;
    }

    static int first(long key, int capacity) {
        return (int) (((key >>> 32) * capacity) >>> 32);
    }

    static long entry(long key, int number) {
        return (key << 32) | (number & LOW);
    }
}
