package dragoman.analyse.model;

import dragoman.analyse.WordVectors;
import dragoman.analyse.word.WordForm;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.Arrays;

/**
 * Word vectors in bytes, each with a scale of its own, and the dense layer that turns a vector into scores. A value is
 * off by at most half a step of its vector's largest value over 127.
 */
public final class Embeddings implements WordVectors {
    private final HashTable rows;
    private final ByteBuffer vectors;
    private final FloatBuffer scales;
    private final float[][] layer;

    private Embeddings(HashTable rows, ByteBuffer vectors, FloatBuffer scales, float[][] layer) {
        this.rows = rows;
        this.vectors = vectors;
        this.scales = scales;
        this.layer = layer;
    }

    /** The vectors of the file and the dense layer of the linear model of this name. */
    public static Embeddings of(ModelFile file, String name) {
        float[] flat = file.floatArray(name + ".dense");
        FloatBuffer scales = file.floats("vectors.scales");
        ByteBuffer vectors = file.bytes("vectors.values");
        int dimensions = vectors.capacity() / Math.max(1, scales.capacity());
        if (dimensions == 0 || vectors.capacity() != dimensions * scales.capacity() || flat.length % dimensions != 0) {
            throw file.damaged("vectors.values");
        }
        int labels = flat.length / dimensions;
        float[][] layer = new float[dimensions][];
        for (int i = 0; i < dimensions; i++) {
            layer[i] = Arrays.copyOfRange(flat, i * labels, (i + 1) * labels);
        }
        return new Embeddings(file.table("vectors.words"), vectors, scales, layer);
    }

    /** The vector's number for the hash of a word's undigitised form; 0 if it has none. */
    public int row(long form) {
        return rows.get(form);
    }

    /** Adds what the vector gives to each label. */
    public void add(int row, float[] scores) {
        if (row == 0) {
            return;
        }
        float scale = scales.get(row - 1);
        int at = (row - 1) * layer.length;
        for (float[] weights : layer) {
            float value = vectors.get(at++) * scale;
            for (int label = 0; label < weights.length; label++) {
                scores[label] += weights[label] * value;
            }
        }
    }

    @Override
    public int dimensions() {
        return layer.length;
    }

    @Override
    public boolean add(String form, float[] sum) {
        int row = row(Hash.of(WordForm.undigitised(form)));
        if (row == 0) {
            return false;
        }
        float scale = scales.get(row - 1);
        int at = (row - 1) * layer.length;
        for (int i = 0; i < layer.length; i++) {
            sum[i] += vectors.get(at++) * scale;
        }
        return true;
    }
}
