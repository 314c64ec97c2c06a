package dragoman.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.ingest.Ingested.Accepted;
import dragoman.ingest.Ingested.Rejected;
import dragoman.model.Article;
import dragoman.model.DateBasis;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
    private static final String PROSE =
            "The foreign minister of Norland arrived in the capital on Monday and met the president for two hours.";

    private final Path folder;

    IngestTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void plainTextStaysExactlyAsItIs() throws IOException {
        Article article = article(write("a.txt", "\ufeffThe talks ended.\r\nNobody was surprised.\r\n"));
        assertThat(article.text()).isEqualTo("The talks ended.\r\nNobody was surprised.\r\n");
        assertThat(article.extracted()).isFalse();
        assertThat(article.id()).endsWith("a.txt");
    }

    @Test
    void windows1252IsReadWithAWarning() throws IOException {
        Path path = folder.resolve("a.txt");
        Files.write(path, "A café opened.".getBytes(StandardCharsets.ISO_8859_1));
        Article article = article(path);
        assertThat(article.text()).isEqualTo("A café opened.");
        assertThat(article.warnings())
                .containsExactly("byte 0xE9 in line 1 at byte 5 is not UTF-8: read as windows-1252");
    }

    @Test
    void aBlemishInUtf8IsReplaced() throws IOException {
        Path path = folder.resolve("a.txt");
        byte[] bytes = ("é".repeat(20) + "\nx?").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0x92;
        Files.write(path, bytes);
        Article article = article(path);
        assertThat(article.text()).isEqualTo("é".repeat(20) + "\nx\uFFFD");
        assertThat(article.warnings()).containsExactly("byte 0x92 in line 2 at byte 42 is not UTF-8: stands as U+FFFD");
    }

    @Test
    void jsonLinesKeepGoingAfterABrokenLine() throws IOException {
        Path path = write("a.jsonl", """
                {"id":"1","text":"One.","date":"2025-09-02T23:00:00-05:00","z":1.50,"a":[true,null]}

                {"id":"2","text":oops}
                {"text":"Four.","title":"Head"}
                {"id":5,"text":"x"}
                {"id":"6","text":" "}
                {"id":"7","text":"x","date":"2025-02-30"}
                {"id":"8"}
                {"id":"1","text":"Again."}
                [1]
                {"text":"Last."}""");
        List<Ingested> all = read(path);
        Article first = ((Accepted) all.get(0)).article();
        assertThat(first.date()).contains(LocalDate.of(2025, 9, 2));
        assertThat(first.dateBasis()).contains(DateBasis.METADATA);
        assertThat(first.extra().keySet()).containsExactly("z", "a");
        Article fourth = ((Accepted) all.get(2)).article();
        assertThat(fourth.text()).isEqualTo("Head\n\nFour.");
        assertThat(fourth.extracted()).isTrue();
        assertThat(fourth.id()).isEqualTo(path + "#4");
        assertThat(((Accepted) all.get(9)).article().text()).isEqualTo("Last.");
        assertThat(all.stream()
                        .filter(Rejected.class::isInstance)
                        .map(r -> ((Rejected) r)
                                .reject()
                                .toString()
                                .substring(path.toString().length())))
                .satisfiesExactly(
                        r -> assertThat(r).startsWith(":3: broken JSON, found 'o' in column 18, expected a value"),
                        r -> assertThat(r).startsWith(":5: \"id\", found the number 5, expected a string"),
                        r -> assertThat(r).startsWith(":6: \"text\", found \" \", expected a text that is not empty"),
                        r -> assertThat(r)
                                .startsWith(":7: \"date\", found \"2025-02-30\", expected a date that exists"),
                        r -> assertThat(r).startsWith(":8: no \"text\", found the fields [id]"),
                        r -> assertThat(r)
                                .startsWith(
                                        ":9: document id a second time, found \"1\", which " + path + ":1 has already"),
                        r -> assertThat(r).startsWith(":10: broken JSON, found '[' in column 1, expected an object"));
    }

    @Test
    void jsonListsAndPrettyObjects() throws IOException {
        assertThat(read(write("a.json", "[{\"text\":\"A.\"},{\"text\":\"B.\"}]")))
                .hasSize(2)
                .allMatch(Accepted.class::isInstance);
        Path pretty = write("b.json", "{\n  \"text\": \"A.\",\n  \"n\": 1\n}\n");
        assertThat(article(pretty).id()).isEqualTo(pretty.toString());
        assertThat(read(write("c.json", "[{\"text\":\"A.\"},"))).hasSize(2);
    }

    @Test
    void tooLargeIsRejectedWithSizeAndAdvice() throws IOException {
        Options small = Options.DEFAULT.withMaxSize(10);
        assertThat(reject(write("a.txt", "x".repeat(11)), small).toString())
                .endsWith(
                        "text too large, found 11 bytes, expected at most 10 bytes; split the document, or give --max-size 11");
        assertThat(reject(write("a.jsonl", "{\"text\":\"" + "x".repeat(50) + "\"}"), small)
                        .toString())
                .contains(":1: text too large, found 50 bytes")
                .contains("--max-size 50");
    }

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        byte[] bomb = gzip(new byte[0], " ".repeat(200_000_000 / 100).getBytes(StandardCharsets.UTF_8), 100);
        Path path = folder.resolve("a.txt.gz");
        Files.write(path, bomb);
        assertThat(reject(path, Options.DEFAULT).what()).isEqualTo("text too large");
    }

    @Test
    void truncatedGzipKeepsWhatCameBefore() throws IOException {
        StringBuilder lines = new StringBuilder();
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < 5000; i++) {
            lines.append("{\"text\":\"").append(random.nextLong()).append("\"}\n");
        }
        byte[] whole = gzip(lines.toString().getBytes(StandardCharsets.UTF_8), new byte[0], 0);
        Path path = folder.resolve("a.jsonl.gz");
        Files.write(path, Arrays.copyOf(whole, whole.length / 2));
        List<Ingested> all = read(path);
        assertThat(all.size()).isGreaterThan(100);
        assertThat(((Rejected) all.get(all.size() - 1)).reject().what()).isEqualTo("truncated");
    }

    @Test
    void emptyBinaryAndMissingFiles() throws IOException {
        assertThat(reject(write("a.txt", ""), Options.DEFAULT).what()).isEqualTo("is empty");
        assertThat(reject(write("a.pdf", "%PDF-1.7 x"), Options.DEFAULT).found())
                .isEqualTo("a PDF document");
        assertThat(reject(write("a.bin", "a\0b"), Options.DEFAULT).what()).isEqualTo("not text");
        assertThat(reject(folder.resolve("none"), Options.DEFAULT).what()).isEqualTo("no such file");
        assertThat(reject(folder.resolve("*.none"), Options.DEFAULT).what()).isEqualTo("nothing to read");
    }

    @Test
    void foldersAndGlobsAreSorted() throws IOException {
        Files.createDirectories(folder.resolve("in/b"));
        for (String name : List.of("in/c.txt", "in/a.txt", "in/b/x.txt", "in/.hidden", "in/b/y.md")) {
            write(name, PROSE);
        }
        assertThat(ids(folder.resolve("in"))).containsExactly("in/a.txt", "in/b/x.txt", "in/b/y.md", "in/c.txt");
        assertThat(ids(folder.resolve("in/*.txt"))).containsExactly("in/a.txt", "in/c.txt");
        assertThat(ids(folder.resolve("in/**/*.txt"))).containsExactly("in/a.txt", "in/b/x.txt", "in/c.txt");
        assertThat(ids(folder.resolve("in/?/x*"))).containsExactly("in/b/x.txt");
    }

    @Test
    void givenDateStandardInputAndBytes() throws IOException {
        LocalDate date = LocalDate.of(2025, 9, 2);
        var in = new ByteArrayInputStream(PROSE.getBytes(StandardCharsets.UTF_8));
        try (Ingest ingest = Ingest.of(List.of("-"), in, Options.DEFAULT.withDate(date))) {
            assertThat(ingest.totalBytes()).isEmpty();
            Article article = ((Accepted) ingest.next()).article();
            assertThat(article.id()).isEqualTo("-");
            assertThat(article.date()).contains(date);
            assertThat(article.dateBasis()).contains(DateBasis.GIVEN);
        }
        Path path = write("a.txt", PROSE);
        try (Ingest ingest = Ingest.of(List.of(path.toString()), Options.DEFAULT)) {
            assertThat(ingest.totalBytes()).hasValue(PROSE.length());
            ingest.all();
            assertThat(ingest.bytesRead()).isEqualTo(PROSE.length());
        }
    }

    @Test
    void languageIsDetected() throws IOException {
        Article french = article(
                write(
                        "fr.txt",
                        "Le président de la République s'est rendu lundi à Varsovie, où il a rencontré son homologue. Les deux"
                                + " hommes ont parlé de la situation aux frontières et du prix du blé pendant plus de trois heures."));
        assertThat(french.language()).contains("fr");
        assertThat(french.warnings()).containsExactly("language is fr, not English: not coded");
        assertThat(article(write("en.txt", PROSE)).language()).contains("en");
        assertThat(article(write("short.txt", "Bonjour.")).language()).isEmpty();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<Ingested> read(Path path) {
        try (Ingest ingest = Ingest.of(List.of(path.toString()), Options.DEFAULT)) {
            return ingest.all();
        }
    }

    private List<String> ids(Path path) {
        return read(path).stream()
                .map(i -> folder.relativize(Path.of(((Accepted) i).article().id()))
                        .toString())
                .toList();
    }

    private static Article article(Path path) {
        List<Ingested> all = read(path);
        assertThat(all).singleElement().isInstanceOf(Accepted.class);
        return ((Accepted) all.get(0)).article();
    }

    private static Reject reject(Path path, Options options) {
        try (Ingest ingest = Ingest.of(List.of(path.toString()), options)) {
            return ((Rejected) ingest.next()).reject();
        }
    }

    private static byte[] gzip(byte[] once, byte[] often, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(once);
            for (int i = 0; i < times; i++) {
                out.write(often);
            }
        }
        return bytes.toByteArray();
    }
}
