package dragoman.app;

import java.util.function.Consumer;

/** Loads the engine and tells a person who waits for it. */
final class Loading {
    private Loading() {}

    static Engine engine(Terminal terminal, Engine.Loader loader, Engine.Settings settings) {
        Consumer<String> progress = terminal::say;
        if (!terminal.errSeen()) {
            return loader.load(settings, progress);
        }
        terminal.err().print("loading ...");
        terminal.err().flush();
        try {
            return loader.load(settings, line -> {
                terminal.err().print("\r\u001b[K");
                terminal.say(line);
            });
        } finally {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
        }
    }
}
