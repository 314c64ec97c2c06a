package dragoman.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.ingest.Ingested.Accepted;
import dragoman.ingest.Ingested.Rejected;
import dragoman.model.Article;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Pages, feeds and archives, all written for these tests. */
class MarkupTest {
    private static final String FIRST =
            "The government of Norland signed a treaty with Sudland on Monday, ending years of talks.";
    private static final String SECOND =
            "Under the treaty, both countries will withdraw their troops from the border within a year.";
    private static final String PAGE = "<!doctype html><html lang=en-GB><head><title>Treaty signed | Daily</title>"
            + "<meta property=og:site_name content='The Daily'><link rel=canonical href='https://daily.example/treaty'>"
            + "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Treaty signed\","
            + "\"datePublished\":\"2025-09-01T23:30:00-05:00\"}]}</script></head><body class=has-sidebar><nav><a href=/>Home</a></nav>"
            + "<article><h1>Treaty signed</h1><div class=byline>By Ann Author</div><p>" + FIRST
            + "</p><figure><figcaption>The"
            + " minister signs.</figcaption></figure><div class='ad-slot'>Buy now, a very good offer for all of you!</div><p>"
            + SECOND
            + "</p><h2>Related stories</h2><ul><li><a href=/x>Another story about the border and its people</a></li></ul></article>"
            + "<aside>Most read, with many words that are no part of it at all.</aside><footer>Copyright of the owner.</footer></body></html>";

    @Test
    void aNewsPage() {
        Article article = only(PAGE);
        assertThat(article.text()).isEqualTo("Treaty signed\n\n" + FIRST + "\n\n" + SECOND);
        assertThat(article.extracted()).isTrue();
        assertThat(article.date()).contains(LocalDate.of(2025, 9, 1));
        assertThat(article.publication()).contains("The Daily");
        assertThat(article.url()).contains("https://daily.example/treaty");
        assertThat(article.language()).contains("en");
    }

    @Test
    void aPageWithoutSemantics() {
        Article article = only(
                "<html><body><div id=menu><a href=a>A</a></div><table><tr><td>" + FIRST + "<br><br>" + SECOND
                        + "</td></tr></table><div class=related><p>Some other story that nobody asked for, at length.</p></div></body></html>");
        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void rss() {
        List<Ingested> all = read(
                ("<?xml version='1.0'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'>\n"
                                + "<channel><title>The Daily</title><link>https://d.example</link><description>d</description><language>en</language>\n"
                                + "<item><title>Treaty signed</title><link>https://d.example/1</link><pubDate>Mon, 01 Sep 2025 23:30:00 -0500</pubDate>"
                                + "<description>Short.</description><content:encoded><![CDATA[<p>" + FIRST + "</p><p>"
                                + SECOND + "</p>]]></content:encoded></item>\n"
                                + "<item><title>Two</title><link>https://d.example/2</link><description>&lt;b&gt;Bold&lt;/b&gt; claim.</description></item>"
                                + "</channel></rss>")
                        .getBytes(StandardCharsets.UTF_8));
        Article first = ((Accepted) all.get(0)).article();
        assertThat(first.id()).isEqualTo("https://d.example/1");
        assertThat(first.text()).isEqualTo("Treaty signed\n\n" + FIRST + "\n\n" + SECOND);
        assertThat(first.date()).contains(LocalDate.of(2025, 9, 1));
        assertThat(((Accepted) all.get(1)).article().text()).isEqualTo("Two\n\nBold claim.");
    }

    @Test
    void atom() {
        Article article = only(
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><id>urn:f</id><updated>2025-09-03T00:00:00Z</updated>"
                        + "<entry><title>Treaty</title><id>urn:1</id><link href='https://d.example/1'/><published>2025-09-02T01:00:00Z</published>"
                        + "<updated>2025-09-03T00:00:00Z</updated><summary>" + FIRST + "</summary></entry></feed>");
        assertThat(article.text()).isEqualTo("Treaty\n\n" + FIRST);
        assertThat(article.date()).contains(LocalDate.of(2025, 9, 2));
    }

    @Test
    void entityBombsAreRejected() {
        List<Ingested> all = read(
                "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><rss version='2.0'><channel><title>&b;</title></channel></rss>"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(((Rejected) all.get(0)).reject().toString())
                .contains("a DOCTYPE")
                .contains("take the DOCTYPE out");
    }

    @Test
    void warcAndItsTruncation() {
        byte[] warc = (record("https://d.example/1", PAGE)
                        + record("https://d.example/2", PAGE.replace("Monday", "Tuesday")))
                .getBytes(StandardCharsets.UTF_8);
        List<Ingested> all = read(warc);
        assertThat(all).hasSize(2).allMatch(Accepted.class::isInstance);
        assertThat(((Accepted) all.get(0)).article().id()).isEqualTo("https://d.example/1");
        List<Ingested> cut = read(Arrays.copyOf(warc, warc.length - 600));
        assertThat(cut.get(0)).isInstanceOf(Accepted.class);
        assertThat(((Rejected) cut.get(cut.size() - 1)).reject().what()).isEqualTo("truncated");
    }

    @Test
    void deepNestingIsBorne() {
        assertThat(read(("<html><body>" + "<div>".repeat(100_000) + FIRST).getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
        assertThat(read(("{\"text\":\"x\",\"a\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .isInstanceOf(Rejected.class);
    }

    @Property(tries = 500)
    void anyBytesAreBorne(@ForAll @Size(max = 300) byte[] bytes) {
        for (String head :
                List.of("", "<html>", "{\"text\":\"", "<rss version='2.0'>", "WARC/1.0\r\n", "\u001f\u008b\b", "[{")) {
            byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
            byte[] all = Arrays.copyOf(start, start.length + bytes.length);
            System.arraycopy(bytes, 0, all, start.length, bytes.length);
            assertThat(read(all)).isNotEmpty();
        }
    }

    @Property(tries = 200)
    void jsonLinesRoundTrip(@ForAll String text) throws Exception {
        boolean lone = !new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(text);
        if (lone || text.isBlank()) {
            return;
        }
        String line =
                new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(java.util.Map.of("text", text));
        assertThat(only(line).text()).isEqualTo(text);
    }

    private static String record(String url, String page) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + page.length()
                + "\r\n\r\n" + page;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:" + new java.util.UUID(1, url.hashCode())
                + ">\r\nWARC-Date: 2025-09-05T00:00:00Z\r\nWARC-Target-URI: " + url
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length()
                + "\r\n\r\n" + http + "\r\n\r\n";
    }

    private static List<Ingested> read(byte[] bytes) {
        try (Ingest ingest = Ingest.of(List.of("-"), new ByteArrayInputStream(bytes), Options.DEFAULT)) {
            return ingest.all();
        }
    }

    private static Article only(String text) {
        List<Ingested> all = read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(all).singleElement().isInstanceOf(Accepted.class);
        return ((Accepted) all.get(0)).article();
    }
}
