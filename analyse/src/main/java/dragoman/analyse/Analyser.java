package dragoman.analyse;

/**
 * Reads the grammar of a text. Implementations are pure functions of the text, deterministic and safe to share between
 * threads; loading one is costly, so a process has one.
 */
public interface Analyser {
    /** @param text any text; an empty one has no sentences */
    default Analysis analyse(String text) {
        return analyse(text, Gate.OPEN);
    }

    /**
     * The same, with graphs that are made at once where the gate opens, and elsewhere when they are asked for.
     *
     * @param text any text; an empty one has no sentences
     */
    Analysis analyse(String text, Gate gate);

    /** The word vectors among the models. */
    default WordVectors vectors() {
        return WordVectors.NONE;
    }

    /** Name and version of the models, for the run's provenance. */
    String version();
}
