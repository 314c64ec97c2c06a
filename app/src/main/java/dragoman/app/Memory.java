package dragoman.app;

import java.util.Locale;

/** How much memory the language models take. */
final class Memory {
    /** Heap below which loading the models fails, bytes. */
    static final long LEAST = 2_200L << 20;
    /** Heap with which the launcher runs, bytes. */
    static final long USUAL = 3_500L << 20;

    private Memory() {}

    /** @throws Failure if a heap of this many bytes cannot hold the models */
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
                + " for the language models; run on a machine with 4 GB, or set DRAGOMAN_OPTS=-Xmx3500m";
    }

    static String gigabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f GB", bytes / (double) (1L << 30));
    }
}
