package dragoman.knowledge;

import java.io.Serial;

/** A row of the knowledge base that cannot be meant. The message names file, line, what was found and what to do. */
public final class KnowledgeException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    KnowledgeException(String file, int line, String found, String expected, String fix) {
        super(file + ":" + line + ": " + found + ", expected " + expected + "; " + fix);
    }

    KnowledgeException(String message, Throwable cause) {
        super(message, cause);
    }
}
