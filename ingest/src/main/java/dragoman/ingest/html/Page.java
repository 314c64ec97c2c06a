package dragoman.ingest.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A web page read.
 *
 * @param text its article, paragraphs separated by one blank line; empty if there is none
 */
public record Page(String text, Metadata metadata) {
    /** @param url the page's own address, or empty: links in its metadata may be relative to it */
    public static Page of(String html, String url) {
        Document document = Jsoup.parse(html, url);
        Metadata metadata = Metadata.of(document);
        String text = ArticleText.of(document);
        return new Page(text.isEmpty() ? metadata.body().orElse("") : text, metadata);
    }

    /** The paragraphs of a piece of HTML that is all article, as feeds carry it. */
    public static String fragment(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        return String.join(
                "\n\n", Blocks.in(document.body()).stream().map(Block::text).toList());
    }
}
