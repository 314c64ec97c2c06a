package dragoman.ingest.json;

/** Where JSON breaks its grammar: what stands there and what was expected. */
public final class JsonSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final long line;
    private final long column;
    private final String found;
    private final String expected;

    JsonSyntaxException(long line, long column, String found, String expected) {
        super("line " + line + ", column " + column + ": found " + found + ", expected " + expected);
        this.line = line;
        this.column = column;
        this.found = found;
        this.expected = expected;
    }

    /** Counted from 1. */
    public long line() {
        return line;
    }

    /** In characters, counted from 1. */
    public long column() {
        return column;
    }

    public String found() {
        return found;
    }

    public String expected() {
        return expected;
    }
}
