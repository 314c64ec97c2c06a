package dragoman.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** The system's errors in the user's words. */
final class Problems {
    private Problems() {}

    static Reject unreadable(String path, Exception error) {
        if (error instanceof AccessDeniedException) {
            return Reject.of(
                    path, "cannot be read", "no permission", "a file that may be read", "change its permissions");
        }
        if (error instanceof NoSuchFileException) {
            return Reject.of(path, "cannot be read", "no such file", "a file", "check the path");
        }
        return Reject.of(
                path, "cannot be read", message(error), "a file that can be read", "check the file and its disk");
    }

    /** @param read documents of the file that were read before */
    static Reject broken(String path, IOException error, long read) {
        String before = read == 1 ? "the document read before stands" : "the " + read + " documents read before stand";
        String advice = "fetch the file again" + (read == 0 ? "" : "; " + before);
        if (error instanceof EOFException) {
            return Reject.of(path, "truncated", "the end in the middle of its data", "a whole file", advice);
        }
        if (error instanceof ZipException) {
            return Reject.of(path, "broken gzip", message(error), "a whole gzip file", advice);
        }
        return Reject.of(path, "cannot be read on", message(error), "a whole file", advice);
    }

    private static String message(Exception error) {
        String message = error.getMessage();
        return message == null || message.isBlank() ? error.getClass().getSimpleName() : message;
    }
}
