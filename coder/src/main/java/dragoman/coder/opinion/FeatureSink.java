package dragoman.coder.opinion;

/** Receives the features of a question. */
interface FeatureSink {
    /**
     * A feature that holds.
     *
     * @param key its hash
     * @param weight how much it counts, 1 for most
     */
    void add(long key, float weight);

    /**
     * A block of numbers, such as a word vector.
     *
     * @param block which of the blocks of the model
     * @param values the numbers
     */
    void dense(int block, float[] values);
}
