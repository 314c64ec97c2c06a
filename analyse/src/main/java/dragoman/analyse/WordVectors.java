package dragoman.analyse;

/** Vectors of word forms, near to each other where the words are used alike. */
public interface WordVectors {
    /** Vectors of nothing, for analysers that have none. */
    WordVectors NONE = new WordVectors() {
        @Override
        public int dimensions() {
            return 0;
        }

        @Override
        public boolean add(String form, float[] sum) {
            return false;
        }
    };

    int dimensions();

    /**
     * Adds a form's vector to a sum.
     *
     * @param sum as long as there are dimensions
     * @return whether the form has a vector
     */
    boolean add(String form, float[] sum);
}
