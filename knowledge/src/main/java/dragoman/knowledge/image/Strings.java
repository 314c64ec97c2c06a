package dragoman.knowledge.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/** Strings by number, each made when it is first asked for. Safe for many threads: two may make the same one, which are equal. */
public final class Strings {
    private final byte[] pool;
    private final int[] starts;
    private final @Nullable String[] made;

    /**
     * @param pool all strings in UTF-8, one after the other
     * @param starts where each begins, and the end
     */
    public Strings(byte[] pool, int[] starts) {
        this.pool = pool;
        this.starts = starts;
        this.made = new String[starts.length - 1];
    }

    public int size() {
        return made.length;
    }

    public String get(int number) {
        String known = made[number];
        if (known == null) {
            known = new String(pool, starts[number], starts[number + 1] - starts[number], UTF_8);
            made[number] = known;
        }
        return known;
    }
}
