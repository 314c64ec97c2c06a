package dragoman.ingest.json;

import java.io.IOException;
import java.io.InputStream;

/** Bytes of JSON with the line and column they stand in; one line at a time can be made to look like all there is. */
public final class JsonInput {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private long line = 1;
    private long column = 1;
    private boolean lineMode;

    public JsonInput(InputStream in) {
        this.in = in;
    }

    /** From now on a line end is the end of input, until {@link #nextLine}. */
    public void endAtLines() {
        lineMode = true;
    }

    /** The byte that comes next, -1 at the end. */
    int peek() throws IOException {
        if (next == end && !fill()) {
            return -1;
        }
        int b = buffer[next] & 0xff;
        return lineMode && b == '\n' ? -1 : b;
    }

    int read() throws IOException {
        int b = peek();
        if (b >= 0) {
            next++;
            if (b == '\n') {
                line++;
                column = 1;
            } else if ((b & 0xc0) != 0x80) {
                column++;
            }
        }
        return b;
    }

    /** Goes past the rest of this line. @return whether there is another */
    public boolean nextLine() throws IOException {
        while (next < end || fill()) {
            if (buffer[next++] == '\n') {
                line++;
                column = 1;
                return next < end || fill();
            }
        }
        return false;
    }

    /** Goes past white space. @return whether something other follows */
    public boolean skipSpace() throws IOException {
        int b = peek();
        while (b == ' ' || b == '\t' || b == '\r' || b == '\n') {
            read();
            b = peek();
        }
        return b >= 0;
    }

    /** Goes past {@code wanted} if it comes next. */
    public boolean accept(char wanted) throws IOException {
        if (peek() != wanted) {
            return false;
        }
        read();
        return true;
    }

    /** Whether this is the end of all input, not only of a line. */
    public boolean atEnd() throws IOException {
        return next == end && !fill();
    }

    public long line() {
        return line;
    }

    public long column() {
        return column;
    }

    /** The error that what comes next is not what was expected. */
    public JsonSyntaxException unexpected(String expected) throws IOException {
        int b = peek();
        String found;
        if (b < 0) {
            found = lineMode && !atEnd() ? "the end of the line" : "the end of the file";
        } else if (b < 0x20 || b == 0x7f) {
            found = String.format("the control character U+%04X", b);
        } else if (b < 0x7f) {
            found = "'" + (char) b + "'";
        } else {
            found = String.format("the byte 0x%02X", b);
        }
        return new JsonSyntaxException(line, column, found, expected);
    }

    private boolean fill() throws IOException {
        next = 0;
        end = 0;
        int read = in.read(buffer, 0, buffer.length);
        end = Math.max(read, 0);
        return end > 0;
    }
}
