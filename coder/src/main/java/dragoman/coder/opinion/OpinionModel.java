package dragoman.coder.opinion;

import dragoman.analyse.model.HashTable;
import dragoman.analyse.model.HashTableBuilder;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * The weights of the second opinion: for each feature a weight a label, in bytes with a scale of their own, and for each
 * number of the word vectors a weight a label. The answer is the same on every machine: sums are made in a fixed order, and
 * the exponential is Java's strict one.
 */
public final class OpinionModel {
    private static final int MAGIC = 0x44724f31;
    private static final Label[] LABELS = Label.values();

    private final HashTable rows;
    private final ByteBuffer table;
    private final float[] scales;
    private final byte[] weights;
    private final float[] dense;
    private final float temperature;

    private OpinionModel(ByteBuffer table, float[] scales, byte[] weights, float[] dense, float temperature) {
        this.table = table;
        this.rows = HashTable.of(table);
        this.scales = scales;
        this.weights = weights;
        this.dense = dense;
        this.temperature = temperature;
    }

    /**
     * A model of what training found.
     *
     * @param keys the features
     * @param sparse of each feature a weight a label
     * @param dense of each number of the vectors a weight a label
     * @param temperature what the scores are divided by before they become probabilities
     */
    public static OpinionModel of(long[] keys, float[] sparse, float[] dense, float temperature) {
        int labels = LABELS.length;
        HashTableBuilder table = new HashTableBuilder();
        float[] scales = new float[keys.length];
        byte[] weights = new byte[keys.length * labels];
        for (int row = 0; row < keys.length; row++) {
            table.put(keys[row], row + 1);
            float largest = 0;
            for (int label = 0; label < labels; label++) {
                largest = Math.max(largest, Math.abs(sparse[row * labels + label]));
            }
            scales[row] = largest / Byte.MAX_VALUE;
            for (int label = 0; label < labels && largest > 0; label++) {
                weights[row * labels + label] = (byte) Math.round(sparse[row * labels + label] / scales[row]);
            }
        }
        return new OpinionModel(table.build(), scales, weights, dense.clone(), temperature);
    }

    /** How sure the model is of each label, by the label's ordinal. */
    double[] probabilities(List<SparseFeature> features, float[] numbers) {
        double[] scores = new double[LABELS.length];
        double norm = SparseFeature.norm(features);
        for (SparseFeature feature : features) {
            int row = rows.get(feature.key());
            if (row > 0) {
                double weight = feature.weight() * norm * scales[row - 1];
                int at = (row - 1) * scores.length;
                for (int label = 0; label < scores.length; label++) {
                    scores[label] += weights[at + label] * weight;
                }
            }
        }
        for (int i = 0; i < numbers.length; i++) {
            for (int label = 0; label < scores.length; label++) {
                scores[label] += dense[i * scores.length + label] * numbers[i];
            }
        }
        return softmax(scores);
    }

    private double[] softmax(double[] scores) {
        double best = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            best = Math.max(best, score);
        }
        double sum = 0;
        for (int label = 0; label < scores.length; label++) {
            scores[label] = StrictMath.exp((scores[label] - best) / temperature);
            sum += scores[label];
        }
        for (int label = 0; label < scores.length; label++) {
            scores[label] /= sum;
        }
        return scores;
    }
}
