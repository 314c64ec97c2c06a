package dragoman.app;

import dragoman.coder.lexicon.Lexicon;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.place.Gazetteer;
import dragoman.model.RecordCodec;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The bundled data, read on a thread of their own while the command line is taken apart and the first document read, as a
 * start has two things to do and most machines two cores. Whoever needs a part waits for it; what goes wrong is thrown then.
 */
final class Ahead {
    private static final Set<String> COMMANDS = Set.of("code", "relate", "explain", "demo");

    private final FutureTask<Knowledge> knowledge = new FutureTask<>(Knowledge::load);
    private final FutureTask<Lexicon> lexicon = new FutureTask<>(Lexicon::load);
    private final FutureTask<Gazetteer> gazetteer = new FutureTask<>(Gazetteer::load);

    private Ahead() {}

    /** Nothing is read yet; each part will be when it is asked for. */
    static Ahead idle() {
        return new Ahead();
    }

    /** Begins to read, if the words of the command line ask for a command that needs it. */
    static Ahead begin(String... words) {
        Ahead ahead = new Ahead();
        if (words.length > 0 && COMMANDS.contains(words[0])) {
            Thread thread = new Thread(ahead::read, "ahead");
            thread.setDaemon(true);
            thread.start();
        }
        return ahead;
    }

    private void read() {
        gazetteer.run();
        lexicon.run();
        knowledge.run();
        RecordCodec.prepare();
    }

    Knowledge knowledge() {
        return get(knowledge);
    }

    Lexicon lexicon() {
        return get(lexicon);
    }

    Gazetteer gazetteer() {
        return get(gazetteer);
    }

    /** Runs it here where the other thread has not come to it yet. */
    private static <T> T get(FutureTask<T> task) {
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(ExitCode.MACHINE, "interrupted while loading");
        }
    }
}
