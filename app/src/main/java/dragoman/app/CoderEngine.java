package dragoman.app;

import dragoman.analyse.Analyser;
import dragoman.analyse.nlp4j.ModelCache;
import dragoman.analyse.nlp4j.Nlp4jAnalyser;
import dragoman.coder.Coder;
import dragoman.coder.Explanation;
import dragoman.coder.PairQuestion;
import dragoman.coder.lexicon.Lexicon;
import dragoman.coder.lexicon.LexiconException;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.KnowledgeException;
import dragoman.knowledge.place.Gazetteer;
import dragoman.model.Article;
import dragoman.model.CodedRecord;
import dragoman.model.Event;
import dragoman.model.Pair;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The real engine: models, knowledge, places and lexicon, loaded side by side. */
final class CoderEngine implements Engine {
    private final Coder coder;

    private CoderEngine(Coder coder) {
        this.coder = coder;
    }

    static Engine load(Settings settings, Consumer<String> progress) {
        Memory.check(Runtime.getRuntime().maxMemory());
        FutureTask<Gazetteer> gazetteer = later(Gazetteer::load);
        // The user's own data first: a mistake there need not wait for the models.
        Lexicon lexicon = own(() -> settings.lexicon().map(Lexicon::load).orElseGet(Lexicon::load));
        Knowledge knowledge =
                own(() -> settings.knowledge().map(Knowledge::load).orElseGet(Knowledge::load));
        try {
            Analyser analyser = Nlp4jAnalyser.load(ModelCache.standard(), progress);
            return new CoderEngine(new Coder(analyser, knowledge, gazetteer.get(), lexicon));
        } catch (UncheckedIOException | CompletionException | ExecutionException e) {
            throw new Failure(ExitCode.MACHINE, reason(e) + "; see dragoman doctor");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(ExitCode.MACHINE, "interrupted while loading");
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

    private static <T> T own(Supplier<T> load) {
        try {
            return load.get();
        } catch (LexiconException | KnowledgeException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        }
    }

    private static <T> FutureTask<T> later(Supplier<T> load) {
        FutureTask<T> task = new FutureTask<>(load::get);
        Thread thread = new Thread(task, "load");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null
                && (deepest instanceof CompletionException
                        || deepest instanceof ExecutionException
                        || deepest instanceof UncheckedIOException)) {
            deepest = deepest.getCause();
        }
        if (deepest instanceof OutOfMemoryError) {
            return Memory.message(Runtime.getRuntime().maxMemory());
        }
        String message = deepest.getMessage();
        return message == null ? deepest.toString() : message;
    }
}
