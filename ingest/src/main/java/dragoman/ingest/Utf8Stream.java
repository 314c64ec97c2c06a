package dragoman.ingest;

import dragoman.ingest.text.ByteOrderMark;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A text stream of any marked character set as UTF-8 without its mark: some shells write JSON Lines in UTF-16. */
final class Utf8Stream extends InputStream {
    private final Reader reader;
    private final char[] units = new char[8192];
    private int kept;
    private byte[] bytes = new byte[0];
    private int next;

    private Utf8Stream(Reader reader) {
        this.reader = reader;
    }

    static InputStream of(PeekStream in) throws IOException {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(in.peek(4));
        if (mark.isEmpty()) {
            return in;
        }
        in.skipNBytes(mark.get().length());
        return mark.get() == ByteOrderMark.UTF_8
                ? in
                : new Utf8Stream(new InputStreamReader(in, mark.get().charset()));
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[next++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, target, offset, count);
        next += count;
        return count;
    }

    /** Encodes the next stretch; half of a pair at its end waits for the other half. */
    private boolean fill() throws IOException {
        while (next == bytes.length) {
            int read = reader.read(units, kept, units.length - kept);
            int length = kept + Math.max(read, 0);
            if (length == 0) {
                return false;
            }
            boolean half = read > 0 && Character.isHighSurrogate(units[length - 1]);
            int whole = half ? length - 1 : length;
            bytes = new String(units, 0, whole).getBytes(StandardCharsets.UTF_8);
            next = 0;
            kept = length - whole;
            if (half) {
                units[0] = units[length - 1];
            }
        }
        return true;
    }
}
