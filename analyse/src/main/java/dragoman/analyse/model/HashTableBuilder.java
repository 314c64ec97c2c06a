package dragoman.analyse.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Collects keys and numbers and lays them out as a {@link HashTable}. */
public final class HashTableBuilder {
    /** How much of the table is used: fuller is smaller, and slower to find that something is missing. */
    private static final double FULL = 0.6;

    private long[] keys = new long[1024];
    private int[] numbers = new int[1024];
    private int size;

    /**
     * @param number not 0, which means missing
     * @throws IllegalArgumentException for a 0
     */
    public void put(long key, int number) {
        if (number == 0) {
            throw new IllegalArgumentException("0 stands for a missing key; number from 1");
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        keys[size] = key;
        numbers[size] = number;
        size++;
    }

    public int size() {
        return size;
    }

    /**
     * The table. The same keys give the same bytes in whatever order they came.
     *
     * @throws IllegalStateException if two keys cannot be told apart
     */
    public ByteBuffer build() {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Long.compareUnsigned(keys[a], keys[b]));
        int capacity = (int) (size / FULL) + 8;
        long[] entries = new long[capacity];
        for (int next : order) {
            place(entries, keys[next], numbers[next]);
        }
        ByteBuffer bytes =
                ByteBuffer.allocate(Math.multiplyExact(capacity, Long.BYTES)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(entries);
        return bytes;
    }

    private static void place(long[] entries, long key, int number) {
        int at = HashTable.first(key, entries.length);
        while (entries[at] != 0) {
            if ((int) (entries[at] >>> 32) == (int) key && (int) entries[at] != number) {
                throw new IllegalStateException("two keys look the same (" + Long.toHexString(key)
                        + "); change the constants of Hash and the format's version");
            }
            at = at + 1 == entries.length ? 0 : at + 1;
        }
        entries[at] = HashTable.entry(key, number);
    }
}
