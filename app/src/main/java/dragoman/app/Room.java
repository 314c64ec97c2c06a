package dragoman.app;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Keeps large documents from being coded at the same time: the grammar of 5 MB of text takes near to 1 GB, and the usual
 * heap has little more. Usual articles do not notice.
 */
final class Room {
    /** Characters that may be in work at a time; a larger document is alone. */
    private static final int CHARACTERS = 2_000_000;

    private final Semaphore free = new Semaphore(CHARACTERS, true);

    /** Does the work once there is room for a text so long. */
    <T> T during(int characters, Supplier<T> work) {
        int wanted = Math.min(CHARACTERS, Math.max(1, characters));
        free.acquireUninterruptibly(wanted);
        try {
            return work.get();
        } finally {
            free.release(wanted);
        }
    }
}
