package dragoman.app;

import java.util.Optional;
import java.util.function.Supplier;

/** Loads the engine when the first document needs it: what is wrong with all input is said without waiting. */
final class LazyEngine implements Supplier<Engine> {
    private final Supplier<Engine> load;
    private Optional<Engine> engine = Optional.empty();
    private Optional<RuntimeException> failure = Optional.empty();

    LazyEngine(Supplier<Engine> load) {
        this.load = load;
    }

    /** @throws Failure as loading threw it, to every thread that asks */
    @Override
    public synchronized Engine get() {
        if (failure.isPresent()) {
            throw failure.get();
        }
        if (engine.isEmpty()) {
            try {
                engine = Optional.of(load.get());
            } catch (RuntimeException e) {
                failure = Optional.of(e);
                throw e;
            }
        }
        return engine.get();
    }
}
