package dragoman.analyse.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the features of a linear model and lays them out as {@link Weights}. */
public final class WeightsBuilder {
    /** With so many weights a full row is faster, though not smaller. */
    private static final int ENOUGH = 24;

    private final HashTableBuilder features = new HashTableBuilder();
    private int[] weights = new int[1 << 16];
    private int size;
    private final List<float[]> full = new ArrayList<>();

    /** @param scores a weight for each label; those that are 0 are left out, and a feature without any is left out */
    public void put(long feature, float[] scores) {
        int count = 0;
        for (float score : scores) {
            count += shortened(score) == 0 ? 0 : 1;
        }
        if (count >= ENOUGH) {
            features.put(feature, row(full.size(), Weights.FULL));
            full.add(scores.clone());
        } else if (count > 0) {
            features.put(feature, row(size, count));
            for (int label = 0; label < scores.length; label++) {
                append(shortened(scores[label]), label);
            }
        }
    }

    private static int row(int begin, int count) {
        if (begin >> (Integer.SIZE - Weights.COUNT_BITS) != 0) {
            throw new IllegalStateException("the model has more weights than the format can number");
        }
        return begin << Weights.COUNT_BITS | count;
    }

    /** The float without its lowest 8 bits, rounded to the nearest. */
    private static int shortened(float weight) {
        int bits = (Float.floatToRawIntBits(weight) + 0x80) & ~Weights.LABEL;
        return weight == 0 ? 0 : bits;
    }

    private void append(int weight, int label) {
        if (weight == 0) {
            return;
        }
        if (size == weights.length) {
            weights = Arrays.copyOf(weights, weights.length * 2);
        }
        weights[size++] = weight | label;
    }

    /** Writes the sections that begin with this name. */
    public void write(ModelWriter writer, String name, List<String> labels) {
        if (labels.size() >= Weights.FULL) {
            throw new IllegalArgumentException(labels.size() + " labels; the format has room for 254");
        }
        writer.table(name + ".features", features);
        writer.ints(name + ".weights", Arrays.copyOf(weights, size));
        float[] rows = new float[full.size() * labels.size()];
        for (int i = 0; i < full.size(); i++) {
            System.arraycopy(full.get(i), 0, rows, i * labels.size(), labels.size());
        }
        writer.floats(name + ".full", rows);
        writer.lines(name + ".labels", labels);
    }
}
