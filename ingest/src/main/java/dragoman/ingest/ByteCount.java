package dragoman.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes read of the input's files, for a progress bar on another thread. */
final class ByteCount {
    private volatile long before;
    private volatile long current;
    private long size;

    /** A stream that counts what is read from {@code raw}. */
    InputStream startFile(InputStream raw, long fileSize) {
        size = fileSize;
        return new Counting(raw);
    }

    /** What was not read of a file given up counts as read: nobody waits for it. */
    void endFile() {
        long whole = before + Math.max(size, current);
        current = 0;
        before = whole;
    }

    long read() {
        return before + current;
    }

    private final class Counting extends FilterInputStream {
        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = in.read(target, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        /** Only the reading thread writes. */
        @SuppressWarnings("NonAtomicVolatileUpdate")
        private void count(int read) {
            current += read;
        }
    }
}
