package dragoman.analyse.model;

import java.nio.IntBuffer;
import java.util.List;

/**
 * A linear model: for each feature the weights it gives to some labels. A weight is one int: the label in the lowest 8
 * bits, above it a 32-bit float that lacks its lowest 8 bits. A feature's number in the table is where its weights begin
 * and how many there are.
 */
public final class Weights {
    /** Bits for the number of a feature's weights; the rest says where they begin. */
    static final int COUNT_BITS = 8;

    static final int COUNT = (1 << COUNT_BITS) - 1;
    static final int LABEL = 0xFF;

    private final HashTable features;
    private final IntBuffer weights;
    private final List<String> labels;

    private Weights(HashTable features, IntBuffer weights, List<String> labels) {
        this.features = features;
        this.weights = weights;
        this.labels = labels;
    }

    /** The linear model whose sections begin with this name. */
    public static Weights of(ModelFile file, String name) {
        return new Weights(file.table(name + ".features"), file.ints(name + ".weights"), file.lines(name + ".labels"));
    }

    public List<String> labels() {
        return labels;
    }

    /** Adds what the feature gives to each label; an unknown feature gives nothing. */
    public void add(long feature, float[] scores) {
        int row = features.get(feature);
        if (row != 0) {
            int end = (row >>> COUNT_BITS) + (row & COUNT);
            for (int at = row >>> COUNT_BITS; at < end; at++) {
                int weight = weights.get(at);
                scores[weight & LABEL] += Float.intBitsToFloat(weight & ~LABEL);
            }
        }
    }
}
