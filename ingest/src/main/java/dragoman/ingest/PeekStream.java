package dragoman.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** A stream whose beginning can be looked at before it is read, so that its format can be told. */
final class PeekStream extends FilterInputStream {
    static final int PEEK = 64 * 1024;
    private static final int NESTED_GZIP = 3;

    private final byte[] buffer = new byte[PEEK];
    private int from;
    private int to;

    PeekStream(InputStream in) {
        super(in);
    }

    /** The decompressed stream; the same one if it is not gzip. */
    static PeekStream gunzip(PeekStream stream) throws IOException {
        PeekStream inner = stream;
        for (int depth = 0; depth < NESTED_GZIP && inner.isGzip(); depth++) {
            inner = new PeekStream(new GZIPInputStream(inner, PEEK));
        }
        return inner;
    }

    boolean isGzip() throws IOException {
        byte[] head = peek(3);
        return head.length == 3 && head[0] == 0x1f && head[1] == (byte) 0x8b && head[2] == 8;
    }

    /** Up to {@code count} of the bytes that come next, at most {@link #PEEK}; fewer only at the end. */
    byte[] peek(int count) throws IOException {
        if (from > 0 && from + count > buffer.length) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
        }
        while (to - from < count) {
            int read = in.read(buffer, to, buffer.length - to);
            if (read <= 0) {
                break;
            }
            to += read;
        }
        return Arrays.copyOfRange(buffer, from, Math.min(to, from + count));
    }

    private boolean fill() throws IOException {
        if (from < to) {
            return true;
        }
        from = 0;
        to = 0;
        int read = in.read(buffer, 0, buffer.length);
        to = Math.max(read, 0);
        return to > 0;
    }

    @Override
    public int read() throws IOException {
        return fill() ? buffer[from++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, to - from);
        System.arraycopy(buffer, from, target, offset, count);
        from += count;
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long left = count;
        while (left > 0 && fill()) {
            int step = (int) Math.min(left, to - from);
            from += step;
            left -= step;
        }
        return count - left;
    }

    /** Positive until the end: the JDK's gzip takes 0 for the end and would drop the members that follow. */
    @Override
    public int available() throws IOException {
        return fill() ? to - from : 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** All that is left, or empty if that is more than {@code limit} bytes. */
    Optional<byte[]> readUpTo(long limit) throws IOException {
        int most = (int) Math.min(limit + 1, Integer.MAX_VALUE - 16);
        byte[] all = readNBytes(most);
        return all.length > limit ? Optional.empty() : Optional.of(all);
    }
}
