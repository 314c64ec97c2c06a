package dragoman.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where text goes: standard output or a file, in UTF-8. Every write is flushed, so that readers downstream need not wait. */
final class Output implements AutoCloseable {
    private final String name;
    private final OutputStream out;
    private final boolean owned;

    private Output(String name, OutputStream out, boolean owned) {
        this.name = name;
        this.out = out;
        this.owned = owned;
    }

    static Output standard(Terminal terminal) {
        return new Output("standard output", terminal.out(), false);
    }

    /** @throws Failure if the file cannot be opened */
    static Output of(Optional<Path> file, Terminal terminal) {
        return file.map(Output::file).orElseGet(() -> standard(terminal));
    }

    /** @throws Failure if the file cannot be opened */
    static Output file(Path file) {
        try {
            return new Output(file.toString(), new BufferedOutputStream(Files.newOutputStream(file)), true);
        } catch (IOException | UnsupportedOperationException e) {
            throw new Failure(ExitCode.OUTPUT, message(file.toString(), e));
        }
    }

    /** @throws ClosedByReader if whoever read the output went away, which is no fault */
    void write(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        try {
            if (owned) {
                out.close();
            } else {
                out.flush();
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private RuntimeException failed(IOException e) {
        boolean pipe = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
        return pipe ? new ClosedByReader() : new Failure(ExitCode.OUTPUT, message(name, e));
    }

    private static String message(String name, Exception e) {
        String found = e instanceof NoSuchFileException
                ? "no such folder"
                : e instanceof AccessDeniedException ? "no permission" : String.valueOf(e.getMessage());
        return name + ": cannot be written, found " + found
                + ", expected a place with room that may be written; free room or name another with --output";
    }
}
