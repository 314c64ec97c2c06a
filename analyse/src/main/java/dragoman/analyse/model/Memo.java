package dragoman.analyse.model;

import java.util.Arrays;

/**
 * Scores of the words met lately, by what they depend on: half of a text is a few hundred words. What is kept is the same
 * as what would be summed anew, so results do not depend on it. Not to be shared between threads.
 */
public final class Memo {
    private static final int PLACES = 1 << 12;

    private final long[] keys = new long[PLACES];
    private final float[][] sums = new float[PLACES][];
    private final int labels;

    /** @param labels how many scores a sum has */
    public Memo(int labels) {
        this.labels = labels;
    }

    /** Whether the sum of this key is kept. */
    public boolean has(long key) {
        int place = place(key);
        return keys[place] == key && sums[place] != null;
    }

    /** The key's sum; all zero if it was not kept before, to be filled. */
    public float[] sum(long key) {
        int place = place(key);
        float[] sum = sums[place];
        if (sum == null) {
            sum = new float[labels];
            sums[place] = sum;
        } else if (keys[place] != key) {
            Arrays.fill(sum, 0);
        }
        keys[place] = key;
        return sum;
    }

    private static int place(long key) {
        return (int) (key >>> 40) & (PLACES - 1);
    }
}
