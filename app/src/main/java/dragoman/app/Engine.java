package dragoman.app;

import dragoman.analyse.Sentence;
import dragoman.coder.Explanation;
import dragoman.coder.PairQuestion;
import dragoman.model.Article;
import dragoman.model.CodedRecord;
import dragoman.model.Event;
import dragoman.model.Pair;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the commands need of the coder, so that they can be tested without its models. Safe to share between threads. */
interface Engine {
    List<CodedRecord> code(Article article);

    Pair relate(PairQuestion question);

    /** Why one of the events that {@link #code} gives for the article was read so. */
    Explanation explain(Article article, Event event);

    /** The article's sentences; a record's {@code sequence} is a place in this list. */
    List<Sentence> sentences(Article article);

    /**
     * The user's own data.
     *
     * @param lexicon a folder of further lexicon files
     * @param knowledge a folder of further knowledge files
     */
    record Settings(Optional<Path> lexicon, Optional<Path> knowledge) {}

    /** Makes an engine, which takes seconds. */
    @FunctionalInterface
    interface Loader {
        /**
         * @param progress is told what takes long, a line at a time
         * @throws Failure if the machine lacks something or the user's data are wrong
         */
        Engine load(Settings settings, Consumer<String> progress);
    }
}
