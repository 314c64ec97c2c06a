package dragoman.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The lines of a stream as bytes, counted from 1; a line that is too long is read over. */
final class Lines implements Iterator<Lines.Line> {
    /** @param bytes without the line's end; empty for one that is too long */
    record Line(long number, Optional<byte[]> bytes, long length) {}

    private final InputStream in;
    private final long longest;
    private long number;
    private Optional<Line> next = Optional.empty();

    /** @param in buffered */
    Lines(InputStream in, long longest) {
        this.in = in;
        this.longest = longest;
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty()) {
            next = read();
        }
        return next.isPresent();
    }

    @Override
    public Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all lines are read");
        }
        Line line = next.orElseThrow();
        next = Optional.empty();
        return line;
    }

    private Optional<Line> read() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            long length = 0;
            int b = in.read();
            if (b < 0) {
                return Optional.empty();
            }
            for (; b >= 0 && b != '\n'; b = in.read()) {
                if (++length <= longest) {
                    bytes.write(b);
                }
            }
            number++;
            return Optional.of(
                    new Line(number, length > longest ? Optional.empty() : Optional.of(bytes.toByteArray()), length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
