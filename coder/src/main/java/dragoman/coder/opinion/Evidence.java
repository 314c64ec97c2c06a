package dragoman.coder.opinion;

import java.util.Arrays;

/**
 * What speaks for one relation or another between two mentions: features, each a 64-bit hash with a weight, and blocks of
 * numbers that word vectors give.
 */
public final class Evidence {
    private long[] keys = new long[512];
    private float[] weights = new float[512];
    private int size;
    private final float[] numbers;

    Evidence(int numbers) {
        this.numbers = new float[numbers];
    }

    void add(long key, float weight) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
        }
        keys[size] = key;
        weights[size] = weight;
        size++;
    }

    /** How many features there are. */
    public int size() {
        return size;
    }

    public long key(int at) {
        return keys[at];
    }

    public float weight(int at) {
        return weights[at];
    }

    /** All numbers, block after block. */
    public float[] numbers() {
        return numbers;
    }
}
