package dragoman.ingest;

import dragoman.ingest.html.Metadata;
import dragoman.ingest.html.Page;
import dragoman.ingest.text.Decoded;
import dragoman.ingest.text.Decoder;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/** A web page saved as a file: one document, known by its path. */
final class HtmlReader implements ArticleReader {
    private final ArticleReader once;

    HtmlReader(String name, PeekStream in, Options options) {
        this.once = ArticleReader.once(() -> read(name, in, options));
    }

    @Override
    public Optional<Reading> next() throws IOException {
        return once.next();
    }

    private static Reading read(String name, PeekStream in, Options options) throws IOException {
        Optional<byte[]> bytes = in.readUpTo(options.maxMarkup());
        return bytes.isEmpty()
                ? new Reading.Bad(tooLarge(name, options))
                : read(name, name, Optional.empty(), Optional.empty(), bytes.get());
    }

    static Reject tooLarge(String name, Options options) {
        return Reject.of(
                name,
                "page or feed too large",
                "more than " + Sizes.bytes(options.maxMarkup()),
                "at most that, which --max-size sets",
                "give a larger --max-size");
    }

    /** @param declared the character set that HTTP declares */
    static Reading read(String path, String id, Optional<String> url, Optional<String> declared, byte[] bytes) {
        Decoded decoded = Decoder.decode(bytes, declared.or(() -> DeclaredCharset.in(bytes)));
        Page page = Page.of(decoded.text(), url.orElse(""));
        if (page.text().isBlank()) {
            return new Reading.Bad(Reject.of(
                    path,
                    "no article in the page" + (id.equals(path) ? "" : " " + id),
                    "no paragraph of text",
                    "an article",
                    "leave it out"));
        }
        Draft draft = new Draft(path, OptionalLong.empty(), id, page.text());
        Metadata metadata = page.metadata();
        draft.extracted = true;
        draft.title = metadata.title();
        draft.date = metadata.date();
        draft.publication = metadata.publication();
        draft.language = metadata.language();
        draft.url = url.or(metadata::url);
        draft.license = metadata.license();
        draft.warnings.addAll(decoded.warnings());
        draft.prependTitle();
        return new Reading.Found(draft);
    }
}
