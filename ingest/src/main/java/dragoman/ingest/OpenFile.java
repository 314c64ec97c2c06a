package dragoman.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A file being read: finds out its format, and turns whatever breaks in the middle into one last reject. */
final class OpenFile implements AutoCloseable {
    private final String name;
    private final InputStream raw;
    private final PeekStream stream;
    private final Options options;
    private Optional<ArticleReader> reader = Optional.empty();
    private long count;
    private boolean done;

    /**
     * @param raw what is to be closed at the end
     * @param counted the same, as it is to be read
     */
    OpenFile(String name, InputStream raw, InputStream counted, Options options) {
        this.name = name;
        this.raw = raw;
        this.stream = new PeekStream(counted);
        this.options = options;
    }

    /** The next document, or what is wrong; empty at the end. */
    Optional<Reading> next() {
        if (done) {
            return Optional.empty();
        }
        try {
            if (reader.isEmpty()) {
                reader = Optional.of(reader(PeekStream.gunzip(stream)));
            }
            Optional<Reading> reading = reader.get().next();
            done = reading.isEmpty();
            count += reading.isPresent() && reading.get() instanceof Reading.Found ? 1 : 0;
            return reading;
        } catch (IOException e) {
            done = true;
            return Optional.of(new Reading.Bad(Problems.broken(name, e, count)));
        }
    }

    private ArticleReader reader(PeekStream in) throws IOException {
        byte[] head = in.peek(PeekStream.PEEK);
        return switch (Format.of(name, head)) {
            case TEXT -> new TextReader(name, in, options);
            case JSON_LINES -> json(in, JsonArticleReader.Layout.LINES);
            case JSON_LIST -> json(in, JsonArticleReader.Layout.LIST);
            case JSON_VALUES -> json(in, JsonArticleReader.Layout.VALUES);
            case HTML -> new HtmlReader(name, in, options);
            case FEED -> new FeedReader(name, in, options);
            case WARC -> new WarcArticleReader(name, in, options);
            case OTHER_XML ->
                bad("XML of an unknown kind", "other elements", "RSS, Atom or XHTML", "convert it to JSON Lines");
            case BINARY ->
                bad(
                        "not text",
                        BinaryKind.of(head).orElse("binary data"),
                        "text, HTML, JSON Lines, RSS, Atom or WARC",
                        "convert it to text, or leave it out");
            case EMPTY -> bad("is empty", "0 bytes", "a document", "leave it out");
        };
    }

    private ArticleReader json(PeekStream in, JsonArticleReader.Layout layout) throws IOException {
        return new JsonArticleReader(name, Utf8Stream.of(in), layout, options);
    }

    private ArticleReader bad(String what, String found, String expected, String advice) {
        return ArticleReader.once(() -> new Reading.Bad(Reject.of(name, what, found, expected, advice)));
    }

    @Override
    public void close() {
        try {
            raw.close();
        } catch (IOException e) {
            // All that is wanted of it has been read.
            done = true;
        }
    }
}
