package dragoman.app;

import java.io.Serial;

/** Whoever read the output has had enough, as in {@code dragoman code news | head}: the run ends without a word. */
final class ClosedByReader extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    ClosedByReader() {
        super("the output was closed by its reader");
    }
}
