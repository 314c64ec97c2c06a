package dragoman.app;

import java.io.Serial;

/** Ends the run with a message for the user and an exit code. */
final class Failure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    Failure(ExitCode code, String message) {
        super(message);
        this.code = code;
    }

    static Failure usage(String message) {
        return new Failure(ExitCode.USAGE, message);
    }

    ExitCode code() {
        return code;
    }
}
