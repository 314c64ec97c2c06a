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

/**
 * The weights of the second opinion: of each feature a weight a label, in bytes with a scale of their own, and of each number
 * of the word vectors a weight a label. The answer is the same on every machine: sums are made in a fixed order, and the
 * exponential is Java's strict one.
 *
 * <p>File, big-endian: the mark {@code DrO2}; number of labels, their names; number of features, scales, weights; length of the
 * table and the table ({@link HashTable}); number of numbers, their weights; temperature.
 */
public final class Weights {
    private static final int MARK = 0x44724f32;
    private static final Label[] LABELS = Label.values();

    private final HashTable rows;
    private final byte[] table;
    private final float[] scales;
    private final byte[] weights;
    private final float[] dense;
    private final float temperature;

    private Weights(byte[] table, float[] scales, byte[] weights, float[] dense, float temperature) {
        this.table = table;
        this.rows = HashTable.of(ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN));
        this.scales = scales;
        this.weights = weights;
        this.dense = dense;
        this.temperature = temperature;
    }

    /**
     * The weights that training found.
     *
     * @param keys the features
     * @param sparse of each feature a weight a label
     * @param dense of each number of the vectors a weight a label
     * @param temperature what scores are divided by before they become probabilities
     */
    public static Weights of(long[] keys, float[] sparse, float[] dense, float temperature) {
        int labels = LABELS.length;
        HashTableBuilder table = new HashTableBuilder();
        float[] scales = new float[keys.length];
        byte[] weights = new byte[keys.length * labels];
        for (int row = 0; row < keys.length; row++) {
            table.put(keys[row], row + 1);
            float largest = 0;
            for (int at = row * labels; at < (row + 1) * labels; at++) {
                largest = Math.max(largest, Math.abs(sparse[at]));
            }
            scales[row] = largest / Byte.MAX_VALUE;
            for (int at = row * labels; at < (row + 1) * labels && largest > 0; at++) {
                weights[at] = (byte) Math.round(sparse[at] / scales[row]);
            }
        }
        return new Weights(table.build().array(), scales, weights, dense.clone(), temperature);
    }

    public Opinion opinion(Evidence evidence) {
        double[] scores = new double[LABELS.length];
        double norm = norm(evidence);
        for (int i = 0; i < evidence.size(); i++) {
            int row = rows.get(evidence.key(i)) - 1;
            if (row >= 0) {
                double weight = evidence.weight(i) * norm * scales[row];
                int at = row * scores.length;
                for (int label = 0; label < scores.length; label++) {
                    scores[label] += weights[at + label] * weight;
                }
            }
        }
        float[] numbers = evidence.numbers();
        for (int i = 0; i < numbers.length; i++) {
            for (int label = 0; label < scores.length; label++) {
                scores[label] += (double) dense[i * scores.length + label] * numbers[i];
            }
        }
        for (int label = 0; label < scores.length; label++) {
            scores[label] /= temperature;
        }
        return new Opinion(softmax(scores));
    }

    /** What the weights of known features are multiplied by, so that long sentences do not shout. */
    private double norm(Evidence evidence) {
        double sum = 1;
        for (int i = 0; i < evidence.size(); i++) {
            if (rows.get(evidence.key(i)) > 0) {
                sum += evidence.weight(i) * evidence.weight(i);
            }
        }
        return norm(sum);
    }

    /** @param squares the sum of the squares of the weights of an evidence's known features, and 1 */
    public static double norm(double squares) {
        return 6 / Math.sqrt(squares);
    }

    /** Scores made probabilities, in place. */
    public static double[] softmax(double[] scores) {
        double best = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            best = Math.max(best, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.exp(scores[i] - best);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MARK);
        out.writeInt(LABELS.length);
        for (Label label : LABELS) {
            out.writeUTF(label.name());
        }
        write(out, scales);
        out.write(weights);
        out.writeInt(table.length);
        out.write(table);
        write(out, dense);
        out.writeFloat(temperature);
        out.flush();
    }

    private static void write(DataOutputStream out, float[] values) throws IOException {
        out.writeInt(values.length);
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
        bytes.asFloatBuffer().put(values);
        out.write(bytes.array());
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is something else, or was trained for other labels
     */
    public static Weights read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        if (in.readInt() != MARK || in.readInt() != LABELS.length) {
            throw foreign();
        }
        for (Label label : LABELS) {
            if (!in.readUTF().equals(label.name())) {
                throw foreign();
            }
        }
        float[] scales = floats(in);
        byte[] weights = new byte[scales.length * LABELS.length];
        in.readFully(weights);
        byte[] table = new byte[in.readInt()];
        in.readFully(table);
        return new Weights(table, scales, weights, floats(in), in.readFloat());
    }

    private static IOException foreign() {
        return new IOException("no weights of this version's second opinion; build the module opinion anew");
    }

    private static float[] floats(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt() * Float.BYTES];
        in.readFully(bytes);
        float[] values = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
        return values;
    }
}
