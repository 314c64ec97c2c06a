package dragoman.coder.opinion;

import dragoman.analyse.WordVectors;
import dragoman.coder.lexicon.Lexicon;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * What a small model takes one mention to do to another, where the lexicon is silent or undecided. It is trained on sentences
 * written for this project; the module {@code opinion} holds them and the program that trains it.
 */
public final class SecondOpinion {
    /** Where the trained weights lie on the class path. */
    public static final String RESOURCE = "/dragoman/opinion/weights.bin";

    private final Features features;
    private final Weights weights;

    public SecondOpinion(Features features, Weights weights) {
        this.features = features;
        this.weights = weights;
    }

    /**
     * The trained one, if the module that holds it is there.
     *
     * @throws UncheckedIOException if it is damaged
     */
    public static Optional<SecondOpinion> find(Lexicon lexicon, WordVectors vectors) {
        try (InputStream in = SecondOpinion.class.getResourceAsStream(RESOURCE)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new SecondOpinion(
                            new Features(lexicon, vectors), Weights.read(new BufferedInputStream(in))));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + ": " + e.getMessage(), e);
        }
    }

    public Opinion on(Question question) {
        return weights.opinion(features.of(question));
    }
}
