package dragoman.analyse.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Scores of the words met lately, by what they depend on: half of a text is a few hundred words. What is kept is the same
 * as what would be summed anew, so results do not depend on it. Not to be shared between threads.
 */
public final class Memo {
    private static final int PLACES = 1 << 12;
    /** No key is 0 but one in two to the power of 64. */
    private static final long NONE = 0;

    private final long[] keys = new long[PLACES];
    private final float[][] sums = new float[PLACES][0];
    private final int labels;

    /** @param labels how many scores a sum has */
    public Memo(int labels) {
        this.labels = labels;
    }

    /** The key's sum; null if it is not kept. */
    public float @Nullable [] kept(long key) {
        int place = place(key);
        return keys[place] == key && key != NONE ? sums[place] : null;
    }

    /** Room for the key's sum, all zero. It counts as kept only with {@link #keep}, when it has been filled. */
    public float[] room(long key) {
        int place = place(key);
        keys[place] = NONE;
        float[] sum = sums[place];
        if (sum.length == 0) {
            sum = new float[labels];
            sums[place] = sum;
        } else {
            Arrays.fill(sum, 0);
        }
        return sum;
    }

    public void keep(long key) {
        keys[place(key)] = key;
    }

    private static int place(long key) {
        return (int) (key >>> 40) & (PLACES - 1);
    }
}
