package dragoman.analyse.text;

import java.util.Arrays;

/**
 * Where tokens stand: pairs of offsets in the whole text, UTF-16 units, increasing. A token's form is the plain text
 * from its start to its end.
 *
 * <p>Example: in "He left." the spans are 0 to 2, 3 to 7 and 7 to 8.
 */
public final class TokenSpans {
    private int[] starts;
    private int[] ends;
    private int size;

    public TokenSpans() {
        this(16);
    }

    TokenSpans(int capacity) {
        starts = new int[capacity];
        ends = new int[capacity];
    }

    public int size() {
        return size;
    }

    /** Where token {@code i} begins. */
    public int start(int i) {
        return starts[check(i)];
    }

    /** Where token {@code i} ends, exclusive. */
    public int end(int i) {
        return ends[check(i)];
    }

    /** The tokens from {@code from} to {@code to}, exclusive, on their own. */
    public TokenSpans slice(int from, int to) {
        TokenSpans slice = new TokenSpans(to - from);
        System.arraycopy(starts, from, slice.starts, 0, to - from);
        System.arraycopy(ends, from, slice.ends, 0, to - from);
        slice.size = to - from;
        return slice;
    }

    void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, Math.max(16, 2 * size));
            ends = Arrays.copyOf(ends, Math.max(16, 2 * size));
        }
        starts[size] = start;
        ends[size++] = end;
    }

    /** Makes one token of the last {@code count} ones, which touch, and of what follows them up to {@code end}. */
    void join(int count, int end) {
        size -= count - 1;
        ends[size - 1] = end;
    }

    private int check(int i) {
        if (i < 0 || i >= size) {
            throw new IndexOutOfBoundsException("token " + i + " of " + size);
        }
        return i;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < size; i++) {
            text.append(i == 0 ? "" : ", ").append(starts[i]).append('-').append(ends[i]);
        }
        return text.append(']').toString();
    }
}
