package dragoman.app;

import dragoman.ingest.Reject;
import java.nio.file.Path;
import java.util.Optional;

/** Tells what was rejected, a line each, on standard error and in the file of {@code --rejects}. */
final class Rejects implements AutoCloseable {
    private final Terminal terminal;
    private final Optional<Output> file;
    private long count;

    /** @throws Failure if the file cannot be opened */
    Rejects(Terminal terminal, Optional<Path> file) {
        this.terminal = terminal;
        this.file = file.map(Output::file);
    }

    void add(Reject reject) {
        count++;
        String line = reject.toString();
        terminal.err().println(line);
        file.ifPresent(out -> out.write(line + "\n"));
    }

    /** Tells what is no error, beside the rejects. */
    void say(String line) {
        terminal.err().println(line);
    }

    long count() {
        return count;
    }

    ExitCode exitCode() {
        return count == 0 ? ExitCode.WELL : ExitCode.REJECTED;
    }

    @Override
    public void close() {
        file.ifPresent(Output::close);
    }
}
