package dragoman.opinion;

import dragoman.coder.opinion.Evidence;
import dragoman.coder.opinion.Label;
import dragoman.coder.opinion.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Fits a multinomial logistic regression by adaptive gradient descent (Duchi, Hazan, Singer 2011). Examples are taken in an
 * order that a fixed seed gives, and all arithmetic is strict, so the same examples give the same weights, bit for bit.
 */
final class Trainer {
    /** A feature of fewer examples is left out: it would only learn them by heart. */
    private static final int FEWEST = 2;

    private static final int EPOCHS = 8;
    private static final int SEED = 7;
    private static final float RATE = 0.1f;
    private static final float DECAY = 1e-5f;
    private static final double SMALL = 1e-4;
    /** Scores of sentences unlike the training's are too sure by this factor, as {@link Temperature} measures. */
    static final float TEMPERATURE = 1.4f;

    private final int labels = Label.values().length;
    private final Map<Long, Integer> rows = new LinkedHashMap<>();
    private final float[] sparse;
    private final float[] sparseSquares;
    private final float[] dense;
    private final float[] denseSquares;

    private Trainer(List<Example> examples) {
        Map<Long, Integer> counts = new LinkedHashMap<>();
        for (Example example : examples) {
            Set<Long> once = new LinkedHashSet<>();
            for (int i = 0; i < example.evidence().size(); i++) {
                once.add(example.evidence().key(i));
            }
            once.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        counts.forEach((key, count) -> {
            if (count >= FEWEST) {
                rows.put(key, rows.size());
            }
        });
        int numbers = examples.get(0).evidence().numbers().length;
        sparse = new float[rows.size() * labels];
        sparseSquares = new float[sparse.length];
        dense = new float[numbers * labels];
        denseSquares = new float[dense.length];
    }

    static Weights train(List<Example> examples) {
        Trainer trainer = new Trainer(examples);
        List<Known> known =
                new ArrayList<>(examples.stream().map(trainer::known).toList());
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(known, random);
            known.forEach(trainer::learn);
        }
        long[] keys = trainer.rows.keySet().stream().mapToLong(Long::longValue).toArray();
        return Weights.of(keys, trainer.sparse, trainer.dense, TEMPERATURE);
    }

    /** An example's known features by row, with their weights normed. */
    private static final class Known {
        final int label;
        final int[] rows;
        final float[] weights;
        final float[] numbers;

        Known(int label, int[] rows, float[] weights, float[] numbers) {
            this.label = label;
            this.rows = rows;
            this.weights = weights;
            this.numbers = numbers;
        }
    }

    // The ordinal is the place among the weights.
    @SuppressWarnings("EnumOrdinal")
    private Known known(Example example) {
        Evidence evidence = example.evidence();
        int[] at = new int[evidence.size()];
        float[] weights = new float[evidence.size()];
        int size = 0;
        double squares = 1;
        for (int i = 0; i < evidence.size(); i++) {
            Integer row = rows.get(evidence.key(i));
            if (row != null) {
                at[size] = row;
                weights[size++] = evidence.weight(i);
                squares += evidence.weight(i) * evidence.weight(i);
            }
        }
        double norm = Weights.norm(squares);
        float[] normed = new float[size];
        for (int i = 0; i < size; i++) {
            normed[i] = (float) (weights[i] * norm);
        }
        return new Known(example.label().ordinal(), Arrays.copyOf(at, size), normed, evidence.numbers());
    }

    private void learn(Known example) {
        double[] probabilities = Weights.softmax(scores(example));
        for (int label = 0; label < labels; label++) {
            double gradient = probabilities[label] - (label == example.label ? 1 : 0);
            if (Math.abs(gradient) < SMALL) {
                continue;
            }
            for (int i = 0; i < example.rows.length; i++) {
                step(sparse, sparseSquares, example.rows[i] * labels + label, gradient * example.weights[i]);
            }
            for (int i = 0; i < example.numbers.length; i++) {
                if (example.numbers[i] != 0) {
                    step(dense, denseSquares, i * labels + label, gradient * example.numbers[i]);
                }
            }
        }
    }

    private static void step(float[] weights, float[] squares, int at, double slope) {
        double gradient = slope + DECAY * weights[at];
        squares[at] += (float) (gradient * gradient);
        weights[at] -= (float) (RATE * gradient / (Math.sqrt(squares[at]) + 1e-3));
    }

    private double[] scores(Known example) {
        double[] scores = new double[labels];
        for (int i = 0; i < example.rows.length; i++) {
            int at = example.rows[i] * labels;
            for (int label = 0; label < labels; label++) {
                scores[label] += sparse[at + label] * example.weights[i];
            }
        }
        for (int i = 0; i < example.numbers.length; i++) {
            int at = i * labels;
            for (int label = 0; label < labels; label++) {
                scores[label] += dense[at + label] * example.numbers[i];
            }
        }
        return scores;
    }
}
