package dragoman.app;

import java.util.Locale;

/** How much heap the program takes. The language model's weights are on it (77 MB), the rest of the model is mapped. */
final class Memory {
    /** Heap below which articles of usual length fail, bytes. */
    static final long LEAST = 200L << 20;

    private Memory() {}

    /** @throws Failure if a heap of this many bytes is too small */
    static void check(long heap) {
        if (heap < LEAST) {
            throw tooLittle(heap);
        }
    }

    static Failure tooLittle(long heap) {
        return new Failure(ExitCode.MACHINE, message(heap));
    }

    static String message(long heap) {
        return "memory, found a Java heap of " + gigabytes(heap) + ", expected at least " + gigabytes(LEAST)
                + "; start with ./dragoman, or set DRAGOMAN_OPTS=-Xmx1500m";
    }

    /** In GB, or in MB below one. */
    static String gigabytes(long bytes) {
        return bytes < 1L << 30
                ? (bytes >> 20) + " MB"
                : String.format(Locale.ROOT, "%.1f GB", bytes / (double) (1L << 30));
    }
}
