package dragoman.analyse.model;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.List;

/**
 * A linear model: for each feature the weights it gives to the labels. Most features have weights for a few labels; such
 * a weight is one int, the label in the lowest 8 bits, above it a 32-bit float that lacks its lowest 8 bits. The features
 * that occur everywhere have weights for most labels; theirs are a full row of floats, kept on the heap, where adding a
 * row is a loop that compilers turn into vector instructions. A feature's number in the table, its row, says where its
 * weights begin and in the lowest 8 bits how many they are, 255 standing for a full row.
 */
public final class Weights {
    /** Bits for the number of a feature's weights; the rest says where they begin. */
    static final int COUNT_BITS = 8;

    static final int COUNT = (1 << COUNT_BITS) - 1;
    /** The count that stands for a full row. */
    static final int FULL = COUNT;

    static final int LABEL = 0xFF;

    private final HashTable features;
    private final IntBuffer weights;
    private final float[] full;
    private final List<String> labels;

    private Weights(HashTable features, IntBuffer weights, float[] full, List<String> labels) {
        this.features = features;
        this.weights = weights;
        this.full = full;
        this.labels = labels;
    }

    /** The linear model whose sections begin with this name. */
    public static Weights of(ModelFile file, String name) {
        FloatBuffer rows = file.floats(name + ".full");
        float[] full = new float[rows.capacity()];
        rows.get(full);
        return new Weights(
                file.table(name + ".features"), file.ints(name + ".weights"), full, file.lines(name + ".labels"));
    }

    public List<String> labels() {
        return labels;
    }

    /** Adds what the features give to each label; an unknown feature gives nothing. */
    void add(Features added, float[] scores) {
        added.score(features, this, scores);
    }

    /** Adds what a row gives to each label. */
    void add(int row, float[] scores) {
        int begin = row >>> COUNT_BITS;
        int count = row & COUNT;
        if (count == FULL) {
            int at = begin * scores.length;
            for (int label = 0; label < scores.length; label++) {
                scores[label] += full[at + label];
            }
            return;
        }
        for (int at = begin; at < begin + count; at++) {
            int weight = weights.get(at);
            scores[weight & LABEL] += Float.intBitsToFloat(weight & ~LABEL);
        }
    }
}
