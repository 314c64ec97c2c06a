package dragoman.analyse.model;

/**
 * The features of one decision on their way to its scores. All are looked up before any weights are added, in loops without
 * branches between the memory accesses, so that the processor waits for many of them at a time.
 */
final class Features {
    /** More than the features of any one decision. */
    static final int ROOM = 1024;

    private final long[] keys = new long[ROOM];
    private final long[] found = new long[ROOM];
    private final int[] full = new int[ROOM];
    private final int[] some = new int[ROOM];
    private int count;
    /** Never read: keeps the compiler from leaving the touching out. */
    float seen;

    void clear() {
        count = 0;
    }

    void add(long key) {
        keys[count++] = key;
    }

    /** Adds to the scores what each feature gives. */
    void score(Weights weights, float[] scores) {
        for (int i = 0; i < count; i++) {
            found[i] = weights.first(keys[i]);
        }
        int fullCount = 0;
        int someCount = 0;
        float touched = 0;
        for (int i = 0; i < count; i++) {
            int row = weights.row(keys[i], found[i]);
            if (row != 0) {
                touched += weights.touch(row);
                if (Weights.isFull(row)) {
                    full[fullCount++] = row;
                } else {
                    some[someCount++] = row;
                }
            }
        }
        seen = touched;
        weights.addFull(full, fullCount, scores);
        weights.addSome(some, someCount, scores);
    }
}
