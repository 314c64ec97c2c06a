package dragoman.analyse.model;

import java.util.List;

/**
 * A linear model: for each feature the weights it gives to the labels. Most features have weights for a few labels, kept
 * as pairs of label and weight. The features that occur everywhere have weights for most labels; theirs are a full row, whose
 * adding compilers turn into vector instructions. A feature's number in the table, its row, says where its weights begin and
 * in the lowest 8 bits how many they are, 255 standing for a full row.
 *
 * <p>Nine tenths of an analysis are spent here, so this part of the file is copied to arrays: mapped, reading it takes half
 * again as long, and three times as long in the first seconds, before the code is compiled well.
 */
public final class Weights {
    /** Bits for the number of a feature's weights; the rest says where they begin. */
    static final int COUNT_BITS = 8;

    static final int COUNT = (1 << COUNT_BITS) - 1;
    /** The count that stands for a full row. */
    static final int FULL = COUNT;

    private static final int BYTE = 0xFF;

    private final long[] features;
    private final byte[] targets;
    private final float[] weights;
    private final float[] full;
    private final List<String> labels;
    private final int stride;

    private Weights(long[] features, byte[] targets, float[] weights, float[] full, List<String> labels) {
        this.features = features;
        this.targets = targets;
        this.weights = weights;
        this.full = full;
        this.labels = labels;
        this.stride = labels.size();
    }

    /** The linear model whose sections begin with this name. */
    public static Weights of(ModelFile file, String name) {
        Weights weights = new Weights(
                file.longArray(name + ".features"),
                file.byteArray(name + ".targets"),
                file.floatArray(name + ".weights"),
                file.floatArray(name + ".full"),
                file.lines(name + ".labels"));
        if (weights.features.length == 0
                || weights.targets.length != weights.weights.length
                || weights.full.length % weights.stride != 0) {
            throw file.damaged(name + ".features");
        }
        return weights;
    }

    public List<String> labels() {
        return labels;
    }

    /** Adds what the features give to each label; an unknown feature gives nothing. */
    void add(Features added, float[] scores) {
        added.score(this, scores);
    }

    /** The entry at the place where a feature is looked for first. */
    long first(long feature) {
        return features[HashTable.first(feature, features.length)];
    }

    /** The feature's row, given its first entry; 0 if it is unknown. */
    int row(long feature, long first) {
        int wanted = (int) feature;
        if (first == 0 || (int) (first >>> 32) == wanted) {
            return (int) first;
        }
        int at = HashTable.first(feature, features.length);
        for (int tried = 1; tried < features.length; tried++) {
            at = at + 1 == features.length ? 0 : at + 1;
            long entry = features[at];
            if (entry == 0 || (int) (entry >>> 32) == wanted) {
                return (int) entry;
            }
        }
        return 0;
    }

    static boolean isFull(int row) {
        return (row & COUNT) == FULL;
    }

    /** Looks at a row, so that it is under way from memory when it is added. */
    float touch(int row) {
        int begin = row >>> COUNT_BITS;
        return isFull(row) ? full[begin * stride] : weights[begin] + targets[begin];
    }

    /**
     * Adds full rows, four at a time: each score is then loaded and stored once for four, which halves the time, compiled well
     * or simply, and leaves nothing to gain for vector instructions chosen by hand.
     */
    void addFull(int[] rows, int count, float[] scores) {
        int i = 0;
        for (; i + 4 <= count; i += 4) {
            addFour(at(rows[i]), at(rows[i + 1]), at(rows[i + 2]), at(rows[i + 3]), scores);
        }
        for (; i < count; i++) {
            int at = at(rows[i]);
            for (int label = 0; label < scores.length; label++) {
                scores[label] += full[at + label];
            }
        }
    }

    private int at(int row) {
        return (row >>> COUNT_BITS) * stride;
    }

    private void addFour(int a, int b, int c, int d, float[] scores) {
        for (int label = 0; label < scores.length; label++) {
            scores[label] = scores[label] + full[a + label] + full[b + label] + full[c + label] + full[d + label];
        }
    }

    /** Adds rows that have weights for some labels. */
    void addSome(int[] rows, int count, float[] scores) {
        for (int i = 0; i < count; i++) {
            int begin = rows[i] >>> COUNT_BITS;
            int end = begin + (rows[i] & COUNT);
            for (int at = begin; at < end; at++) {
                scores[targets[at] & BYTE] += weights[at];
            }
        }
    }
}
