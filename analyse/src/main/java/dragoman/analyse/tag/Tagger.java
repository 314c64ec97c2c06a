package dragoman.analyse.tag;

import dragoman.analyse.model.Field;
import dragoman.analyse.model.ModelFile;
import dragoman.analyse.model.Words;
import java.util.List;

/** Parts of speech, the Penn Treebank's tags. */
public final class Tagger {
    /** How the tagger's sections are called in a model file. */
    public static final String NAME = "tags";

    private final LeftToRight tagger;

    private Tagger(LeftToRight tagger) {
        this.tagger = tagger;
    }

    public static Tagger of(ModelFile file) {
        return new Tagger(new LeftToRight(file, NAME, Field.TAG));
    }

    /** The tags by number. */
    public List<String> tags() {
        return tagger.labels();
    }

    /** Room to work in, for one thread. */
    public Run run() {
        return new Run();
    }

    /** Room for one sentence after the other; one a thread. */
    public final class Run {
        private final LeftToRight.Run run = tagger.run();

        /**
         * Tags a sentence; the column of tags is filled, too.
         *
         * @param vectors the number of each word's vector, from row 1
         * @param tags receives the number of each word's tag, from row 1
         */
        public void tag(Words words, int[] vectors, int[] tags) {
            run.tag(words, vectors, tags, (vector, scores) -> {});
        }
    }
}
