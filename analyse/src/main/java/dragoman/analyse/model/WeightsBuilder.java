package dragoman.analyse.model;

import java.util.Arrays;
import java.util.List;

/** Collects the features of a linear model and lays them out as {@link Weights}. */
public final class WeightsBuilder {
    private final HashTableBuilder features = new HashTableBuilder();
    private int[] weights = new int[1 << 16];
    private int size;

    /** @param scores a weight for each label; those that are 0 are left out, and a feature without any is left out */
    public void put(long feature, float[] scores) {
        int begin = size;
        for (int label = 0; label < scores.length; label++) {
            int bits = shortened(scores[label]);
            if (bits != 0) {
                append(bits | label);
            }
        }
        if (size > begin) {
            features.put(feature, begin << Weights.COUNT_BITS | (size - begin));
        }
    }

    /** The float without its lowest 8 bits, rounded to the nearest. */
    private static int shortened(float weight) {
        int bits = (Float.floatToRawIntBits(weight) + 0x80) & ~Weights.LABEL;
        return weight == 0 ? 0 : bits;
    }

    private void append(int weight) {
        if (size >> (Integer.SIZE - Weights.COUNT_BITS) != 0) {
            throw new IllegalStateException("the model has more weights than the format can number");
        }
        if (size == weights.length) {
            weights = Arrays.copyOf(weights, weights.length * 2);
        }
        weights[size++] = weight;
    }

    /** Writes the sections that begin with this name. */
    public void write(ModelWriter writer, String name, List<String> labels) {
        if (labels.size() > Weights.COUNT) {
            throw new IllegalArgumentException(labels.size() + " labels; the format has room for 255");
        }
        writer.table(name + ".features", features);
        writer.ints(name + ".weights", Arrays.copyOf(weights, size));
        writer.lines(name + ".labels", labels);
    }
}
