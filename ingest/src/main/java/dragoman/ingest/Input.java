package dragoman.ingest;

import java.nio.file.Path;

/** One thing to read, or the reason why an argument names none. */
sealed interface Input {
    /** @param name the path as the user would write it: relative stays relative */
    record OfFile(String name, Path path) implements Input {}

    /** Standard input, "-". */
    record Standard() implements Input {}

    record Missing(Reject reject) implements Input {}
}
