package dragoman.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder of evaluation data that is not part of the project, named by the environment variable
 * {@code DRAGOMAN_SHARED}. What needs it is left out, with a message, where it is missing.
 */
public final class Shared {
    private static final String VARIABLE = "DRAGOMAN_SHARED";

    private Shared() {}

    /** The file of the folder, where both are there. */
    public static Optional<Path> file(String relative) {
        return Optional.ofNullable(System.getenv(VARIABLE))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, relative))
                .filter(Files::exists);
    }

    /** The text of a small file, without white space around it. */
    static String content(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }

    /** What to say where the file is missing. */
    public static String missing(String relative) {
        String folder = System.getenv(VARIABLE);
        return folder == null || folder.isBlank()
                ? relative + " is skipped: " + VARIABLE + " names no folder of evaluation data"
                : relative + " is skipped: " + VARIABLE + "=" + folder + " has no such file";
    }
}
