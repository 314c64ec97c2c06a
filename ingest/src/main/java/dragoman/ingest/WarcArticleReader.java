package dragoman.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A web archive: one document a page that was answered with 200 and HTML, known by its address. The capture's time is not
 * the article's date and is not used.
 */
final class WarcArticleReader implements ArticleReader {
    private final String name;
    private final Options options;
    private final PeekStream in;
    private Optional<WarcReader> warc = Optional.empty();
    private long pages;
    private boolean done;

    WarcArticleReader(String name, PeekStream in, Options options) {
        this.name = name;
        this.in = in;
        this.options = options;
    }

    @Override
    public Optional<Reading> next() throws IOException {
        try {
            return done ? Optional.empty() : nextPage();
        } catch (ParsingException | RuntimeException e) {
            done = true;
            boolean early = in.available() == 0;
            if (early) {
                throw new EOFException("WARC ends early");
            }
            return Optional.of(
                    bad("broken WARC", String.valueOf(e.getMessage()), "WARC records", "fetch the file again"));
        }
    }

    private Optional<Reading> nextPage() throws IOException {
        if (warc.isEmpty()) {
            warc = Optional.of(new WarcReader(in));
        }
        for (Optional<WarcRecord> record = warc.get().next();
                record.isPresent();
                record = warc.get().next()) {
            Optional<Reading> page = record.get() instanceof WarcResponse response ? page(response) : Optional.empty();
            if (page.isPresent()) {
                pages++;
                return page;
            }
        }
        done = true;
        return pages > 0
                ? Optional.empty()
                : Optional.of(
                        bad("no page in the WARC", "no response record with HTML", "at least one", "leave it out"));
    }

    private Reading bad(String what, String found, String expected, String advice) {
        return new Reading.Bad(Reject.of(name, what, found, expected, advice));
    }

    private Optional<Reading> page(WarcResponse response) throws IOException {
        if (!response.contentType().base().toString().toLowerCase(Locale.ROOT).startsWith("application/http")) {
            return Optional.empty();
        }
        HttpResponse http = response.http();
        String type = http.contentType().base().toString().toLowerCase(Locale.ROOT);
        if (http.status() != 200 || !(type.equals("text/html") || type.equals("application/xhtml+xml"))) {
            return Optional.empty();
        }
        String url = response.target();
        byte[] bytes;
        try (InputStream body = http.bodyDecoded().stream()) {
            bytes = body.readNBytes((int) Math.min(options.maxMarkup() + 1, Integer.MAX_VALUE - 16));
        }
        if (bytes.length > options.maxMarkup()) {
            return Optional.of(new Reading.Bad(HtmlReader.tooLarge(name, options)));
        }
        Optional<String> charset = Optional.ofNullable(
                        http.contentType().parameters().get("charset"))
                .filter(Predicate.not(String::isBlank));
        return Optional.of(HtmlReader.read(name, url, Optional.of(url), charset, bytes));
    }
}
