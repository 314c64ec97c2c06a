package dragoman.analyse.model;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the features of a linear model and lays them out as {@link Weights}. */
public final class WeightsBuilder {
    /** With so many weights a full row is faster, though not smaller. */
    private static final int ENOUGH = 32;

    private final HashTableBuilder features = new HashTableBuilder();
    private byte[] targets = new byte[1 << 16];
    private float[] weights = new float[1 << 16];
    private int size;
    private final List<float[]> full = new ArrayList<>();

    /** @param scores a weight for each label; those that are 0 are left out, and a feature without any is left out */
    public void put(long feature, float[] scores) {
        int count = 0;
        for (float score : scores) {
            count += score == 0 ? 0 : 1;
        }
        if (count >= ENOUGH) {
            features.put(feature, row(full.size(), Weights.FULL));
            full.add(scores.clone());
        } else if (count > 0) {
            features.put(feature, row(size, count));
            for (int label = 0; label < scores.length; label++) {
                append(label, scores[label]);
            }
        }
    }

    private static int row(int begin, int count) {
        if (begin >> (Integer.SIZE - Weights.COUNT_BITS) != 0) {
            throw new IllegalStateException("the model has more weights than the format can number");
        }
        return begin << Weights.COUNT_BITS | count;
    }

    private void append(int label, float weight) {
        if (weight == 0) {
            return;
        }
        if (size == weights.length) {
            weights = Arrays.copyOf(weights, size * 2);
            targets = Arrays.copyOf(targets, size * 2);
        }
        targets[size] = (byte) label;
        weights[size++] = weight;
    }

    /** Writes the sections that begin with this name. */
    public void write(ModelWriter writer, String name, List<String> labels) {
        if (labels.size() >= Weights.FULL) {
            throw new IllegalArgumentException(labels.size() + " labels; the format has room for 254");
        }
        writer.table(name + ".features", features);
        writer.bytes(name + ".targets", ByteBuffer.wrap(Arrays.copyOf(targets, size)));
        writer.floats(name + ".weights", Arrays.copyOf(weights, size));
        float[] rows = new float[full.size() * labels.size()];
        for (int i = 0; i < full.size(); i++) {
            System.arraycopy(full.get(i), 0, rows, i * labels.size(), labels.size());
        }
        writer.floats(name + ".full", rows);
        writer.lines(name + ".labels", labels);
    }
}
