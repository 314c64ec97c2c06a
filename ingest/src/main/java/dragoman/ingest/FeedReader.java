package dragoman.ingest;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dragoman.ingest.html.Page;
import dragoman.ingest.text.Dates;
import dragoman.ingest.text.Decoded;
import dragoman.ingest.text.Decoder;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.located.Located;
import org.jdom2.located.LocatedJDOMFactory;
import org.jspecify.annotations.Nullable;

/**
 * RSS 0.9 to 2.0 and Atom: one document an entry, known by its link. A DOCTYPE makes the feed a reject, so that no entity
 * is ever resolved.
 */
final class FeedReader implements ArticleReader {
    private final String name;
    private final PeekStream in;
    private final Options options;
    private @Nullable Deque<Reading> readings;

    FeedReader(String name, PeekStream in, Options options) {
        this.name = name;
        this.in = in;
        this.options = options;
    }

    @Override
    public Optional<Reading> next() throws IOException {
        if (readings == null) {
            readings = read();
        }
        return Optional.ofNullable(readings.poll());
    }

    private Deque<Reading> read() throws IOException {
        Optional<byte[]> bytes = in.readUpTo(options.maxMarkup());
        if (bytes.isEmpty()) {
            return only(HtmlReader.tooLarge(name, options));
        }
        Decoded decoded = Decoder.decode(bytes.get(), DeclaredCharset.in(bytes.get()));
        try {
            Document xml = builder().build(new StringReader(decoded.text().stripLeading()));
            List<Element> items = xml.getRootElement().getChildren().stream()
                    .flatMap(child -> Stream.concat(Stream.of(child), child.getChildren().stream()))
                    .filter(child ->
                            child.getName().equals("item") || child.getName().equals("entry"))
                    .toList();
            return entries(new SyndFeedInput().build(xml), items, decoded.warnings());
        } catch (JDOMException | FeedException | RuntimeException e) {
            // ROME throws unchecked exceptions for odd feeds, too.
            String found = String.valueOf(e.getMessage());
            return only(
                    found.contains("DOCTYPE")
                            ? broken("a DOCTYPE, whose entities could read other files", "take the DOCTYPE out")
                            : broken(found, "mend the feed"));
        }
    }

    private Reject broken(String found, String advice) {
        return Reject.of(name, "broken feed", found, "RSS or Atom", advice);
    }

    private static Deque<Reading> only(Reject reject) {
        return new ArrayDeque<>(List.of(new Reading.Bad(reject)));
    }

    private static SAXBuilder builder() {
        SAXBuilder builder = new SAXBuilder();
        builder.setJDOMFactory(new LocatedJDOMFactory());
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setExpandEntities(false);
        return builder;
    }

    private Deque<Reading> entries(SyndFeed feed, List<Element> items, List<String> warnings) {
        Deque<Reading> found = new ArrayDeque<>();
        List<SyndEntry> entries = feed.getEntries();
        boolean aligned = items.size() == entries.size();
        for (int i = 0; i < entries.size(); i++) {
            Optional<Element> item = aligned ? Optional.of(items.get(i)) : Optional.empty();
            found.add(entry(feed, entries.get(i), item, i + 1, i == 0 ? warnings : List.of()));
        }
        return found.isEmpty()
                ? only(Reject.of(name, "no entry in the feed", "none", "at least one", "leave it out"))
                : found;
    }

    private Reading entry(SyndFeed feed, SyndEntry entry, Optional<Element> item, int number, List<String> warnings) {
        OptionalLong line =
                item.map(e -> OptionalLong.of(((Located) e).getLine())).orElse(OptionalLong.empty());
        Optional<String> link = given(entry.getLink());
        String id = link.or(() -> given(entry.getUri())).orElse(name + "#" + number);
        Draft draft = new Draft(name, line, id, text(entry));
        draft.extracted = true;
        draft.title = given(entry.getTitle()).map(title -> Page.fragment(title).replace("\n\n", " "));
        draft.url = link;
        draft.publication = given(feed.getTitle());
        draft.language = given(feed.getLanguage());
        draft.date = item.flatMap(FeedReader::date);
        draft.warnings.addAll(warnings);
        draft.prependTitle();
        return new Reading.Found(draft);
    }

    /** The longest of the contents, else the summary. */
    private static String text(SyndEntry entry) {
        Optional<String> content = entry.getContents().stream()
                .map(FeedReader::text)
                .reduce((a, b) -> b.length() > a.length() ? b : a)
                .filter(text -> !text.isBlank());
        return content.or(() -> Optional.ofNullable(entry.getDescription()).map(FeedReader::text))
                .orElse("");
    }

    private static String text(SyndContent content) {
        String value = content.getValue();
        if (value == null) {
            return "";
        }
        boolean plain = "text".equals(content.getType()) || "text/plain".equals(content.getType());
        return plain ? value.strip() : Page.fragment(value);
    }

    /** As the item writes it: ROME has turned it into UTC, which is another day for part of the world. */
    private static Optional<LocalDate> date(Element item) {
        return Stream.of("published", "pubDate", "issued", "date")
                .flatMap(wanted -> item.getChildren().stream()
                        .filter(child -> child.getName().equals(wanted)))
                .map(child -> Dates.any(child.getText()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
