package dragoman.analyse.model;

/**
 * The 64-bit hash by which everything in a model file is found: words, and features made of a template and the hashes of
 * its parts. It is a part of the file's format: changing it needs a new {@link ModelFile#VERSION}.
 */
public final class Hash {
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long JOIN = 0xD6E8FEB86659FD93L;

    private Hash() {}

    /** Hash of a string's UTF-16 code units; never 0, which stands for a value that is missing. */
    public static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** Hash of the stretch of a string from {@code start} to before {@code end}. */
    public static long of(CharSequence text, int start, int end) {
        long hash = 1L + end - start;
        for (int i = start; i < end; i++) {
            hash = step(hash, text.charAt(i));
        }
        return end(hash);
    }

    /** Hash of the first {@code length} characters of a string and an ending, as if they were one string. */
    public static long of(CharSequence stem, int length, CharSequence ending) {
        long hash = 1L + length + ending.length();
        for (int i = 0; i < length; i++) {
            hash = step(hash, stem.charAt(i));
        }
        for (int i = 0; i < ending.length(); i++) {
            hash = step(hash, ending.charAt(i));
        }
        return end(hash);
    }

    private static long step(long hash, char next) {
        long mixed = (hash ^ next) * STEP;
        return mixed ^ (mixed >>> 29);
    }

    private static long end(long hash) {
        long mixed = hash * JOIN;
        mixed ^= mixed >>> 32;
        return mixed == 0 ? 1 : mixed;
    }

    /** Where the key of a feature begins: the number of its template. */
    public static long start(int template) {
        return with(STEP, template + 1L);
    }

    /** The key with one more part. */
    public static long with(long key, long part) {
        long joined = (Long.rotateLeft(key, 23) ^ part) * JOIN;
        return joined ^ (joined >>> 32);
    }
}
