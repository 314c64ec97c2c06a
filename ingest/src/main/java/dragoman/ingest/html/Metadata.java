package dragoman.ingest.html;

import dragoman.ingest.text.Dates;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: in JSON-LD, else OpenGraph, else meta elements, else in its text.
 *
 * @param body the article's text, where JSON-LD carries it
 */
public record Metadata(
        Optional<String> title,
        Optional<LocalDate> date,
        Optional<String> publication,
        Optional<String> language,
        Optional<String> url,
        Optional<String> license,
        Optional<String> body) {

    static Metadata of(Document page) {
        JsonLd ld = JsonLd.of(page);
        return new Metadata(
                first(ld::headline, () -> meta(page, "og:title"), () -> text(page, "h1"), () -> text(page, "title")),
                date(page, ld),
                first(ld::publisher, () -> meta(page, "og:site_name"), () -> meta(page, "application-name")),
                first(() -> attribute(page, "html[lang]", "lang"), ld::language, () -> meta(page, "og:locale")),
                first(() -> attribute(page, "link[rel=canonical]", "abs:href"), () -> meta(page, "og:url"), ld::url),
                first(() -> attribute(page, "link[rel=license], a[rel=license]", "abs:href")),
                ld.body());
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Optional<String> first(Supplier<Optional<String>>... sources) {
        return Stream.of(sources)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .map(value -> value.replaceAll("\\s+", " ").strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The day of publication, never of the last change, and never a date from the text's own words. */
    private static Optional<LocalDate> date(Document page, JsonLd ld) {
        Stream<Supplier<Optional<String>>> sources = Stream.of(
                ld::published,
                () -> meta(page, "article:published_time"),
                () -> meta(page, "og:published_time"),
                () -> meta(page, "datePublished"),
                () -> meta(page, "date"),
                () -> meta(page, "pubdate"),
                () -> meta(page, "publishdate"),
                () -> meta(page, "parsely-pub-date"),
                () -> meta(page, "sailthru.date"),
                () -> meta(page, "dc.date"),
                () -> meta(page, "dc.date.issued"),
                () -> meta(page, "dcterms.created"),
                () -> attribute(page, "[itemprop~=datePublished][datetime]", "datetime"),
                () -> attribute(page, "time[pubdate][datetime]", "datetime"),
                () -> onlyTime(page));
        return sources.map(Supplier::get)
                .flatMap(Optional::stream)
                .map(Dates::any)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** An article's only {@code <time>} tells when it was published; several may tell anything. */
    private static Optional<String> onlyTime(Document page) {
        var times = page.select("article time[datetime], main time[datetime]");
        long days = times.stream()
                .map(time -> Dates.any(time.attr("datetime")))
                .distinct()
                .count();
        return days == 1 ? times.stream().map(time -> time.attr("datetime")).findFirst() : Optional.empty();
    }

    private static Optional<String> meta(Document page, String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> meta.attr("property").equalsIgnoreCase(name)
                        || meta.attr("name").equalsIgnoreCase(name)
                        || meta.attr("itemprop").equalsIgnoreCase(name))
                .map(meta -> meta.attr("content"))
                .filter(content -> !content.isBlank())
                .findFirst();
    }

    private static Optional<String> attribute(Document page, String query, String name) {
        return Optional.ofNullable(page.selectFirst(query)).map(element -> element.attr(name));
    }

    private static Optional<String> text(Document page, String query) {
        return Optional.ofNullable(page.selectFirst(query)).map(Element::text);
    }
}
