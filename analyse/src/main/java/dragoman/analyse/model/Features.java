package dragoman.analyse.model;

/**
 * The features of one decision on their way to its scores. All are looked up before any weights are added, in loops without
 * branches between the memory accesses, so that the processor waits for many of them at a time.
 */
final class Features {
    /** More than the features of any one decision. */
    private static final int ROOM = 1024;

    private final long[] keys = new long[ROOM];
    private final long[] found = new long[ROOM];
    private int count;

    void clear() {
        count = 0;
    }

    void add(long key) {
        keys[count++] = key;
    }

    /** Adds to the scores what each feature gives. */
    void score(HashTable table, Weights weights, float[] scores) {
        for (int i = 0; i < count; i++) {
            found[i] = table.first(keys[i]);
        }
        for (int i = 0; i < count; i++) {
            int row = table.get(keys[i], found[i]);
            if (row != 0) {
                weights.add(row, scores);
            }
        }
    }
}
