package dragoman.ingest;

import dragoman.ingest.text.Decoded;
import dragoman.ingest.text.Decoder;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/** A plain text: one document, exactly as it is. */
final class TextReader implements ArticleReader {
    /** UTF-32 takes four bytes for what UTF-8 writes in one. */
    private static final int WIDEST = 4;

    private final ArticleReader once;

    TextReader(String name, PeekStream in, Options options) {
        this.once = ArticleReader.once(() -> read(name, in, options));
    }

    @Override
    public Optional<Reading> next() throws IOException {
        return once.next();
    }

    private static Reading read(String name, PeekStream in, Options options) throws IOException {
        long most = WIDEST * options.maxSize() + WIDEST;
        Optional<byte[]> bytes = in.readUpTo(most);
        if (bytes.isEmpty()) {
            return new Reading.Bad(Reject.of(
                    name,
                    "text too large",
                    "more than " + Sizes.bytes(most),
                    "at most " + Sizes.bytes(options.maxSize()),
                    "split it, or give a larger --max-size"));
        }
        Decoded decoded = Decoder.decode(bytes.get(), Optional.empty());
        Draft draft = new Draft(name, OptionalLong.empty(), name, decoded.text());
        draft.warnings.addAll(decoded.warnings());
        return new Reading.Found(draft);
    }
}
