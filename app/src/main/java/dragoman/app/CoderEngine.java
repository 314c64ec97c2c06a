package dragoman.app;

import dragoman.analyse.Analyser;
import dragoman.analyse.Sentence;
import dragoman.analyse.english.EnglishAnalyser;
import dragoman.analyse.english.ModelLocation;
import dragoman.coder.Coder;
import dragoman.coder.Explanation;
import dragoman.coder.PairQuestion;
import dragoman.coder.lexicon.Lexicon;
import dragoman.coder.lexicon.LexiconException;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.KnowledgeException;
import dragoman.model.Article;
import dragoman.model.CodedRecord;
import dragoman.model.Event;
import dragoman.model.Pair;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The real engine: models, knowledge, places and lexicon, loaded side by side. */
final class CoderEngine implements Engine {
    private final Coder coder;

    private CoderEngine(Coder coder) {
        this.coder = coder;
    }

    static Engine load(Settings settings, Consumer<String> progress) {
        return load(settings, progress, Ahead.idle());
    }

    /** @param ahead gives the bundled data where the user has none of their own */
    static Engine load(Settings settings, Consumer<String> progress, Ahead ahead) {
        Memory.check(Runtime.getRuntime().maxMemory());
        // The user's own data first: a mistake there need not wait for the models.
        Lexicon lexicon = own(() -> settings.lexicon().map(Lexicon::load).orElseGet(ahead::lexicon));
        Knowledge knowledge =
                own(() -> settings.knowledge().map(Knowledge::load).orElseGet(ahead::knowledge));
        try {
            Analyser analyser = EnglishAnalyser.open(ModelLocation.find(progress));
            return new CoderEngine(new Coder(analyser, knowledge, ahead.gazetteer(), lexicon));
        } catch (UncheckedIOException | CompletionException e) {
            throw new Failure(ExitCode.MACHINE, reason(e) + "; see dragoman doctor");
        } catch (OutOfMemoryError e) {
            throw Memory.tooLittle(Runtime.getRuntime().maxMemory());
        }
    }

    @Override
    public List<CodedRecord> code(Article article) {
        return coder.code(article);
    }

    @Override
    public Pair relate(PairQuestion question) {
        return coder.relate(question);
    }

    @Override
    public Explanation explain(Article article, Event event) {
        return coder.explain(article, event);
    }

    @Override
    public List<Sentence> sentences(Article article) {
        return coder.sentences(article);
    }

    private static <T> T own(Supplier<T> load) {
        try {
            return load.get();
        } catch (LexiconException | KnowledgeException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        }
    }

    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null
                && (deepest instanceof CompletionException || deepest instanceof UncheckedIOException)) {
            deepest = deepest.getCause();
        }
        if (deepest instanceof OutOfMemoryError) {
            return Memory.message(Runtime.getRuntime().maxMemory());
        }
        String message = deepest.getMessage();
        return message == null ? deepest.toString() : message;
    }
}
