package dragoman.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad input is one line on standard error with what to do, the rest is coded, and the exit code says that it was so. */
class BadInputTest {
    private final Path folder;

    private final Path good;

    BadInputTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.good = Files.writeString(folder.resolve("zz-good.txt"), "Macron met Merkel in Berlin.");
    }

    /** Codes the file and a good one behind it. */
    private Cli coded(Path bad, String... more) {
        String[] args = Arrays.copyOf(new String[] {"code", bad.toString(), good.toString()}, 3 + more.length);
        System.arraycopy(more, 0, args, 3, more.length);
        return Cli.run(args);
    }

    private void rejected(Cli run, String... expected) {
        assertThat(run.err()).contains(expected).contains("expected", ";");
        assertThat(run.errors()).hasSize(1);
        assertThat(run.out()).contains("\"document\":\"" + good + "\"");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void emptyFile() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.txt"));
        rejected(coded(file), file + ": is empty");
    }

    @Test
    void binaryFile() throws IOException {
        Path file = Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 0});
        rejected(coded(file), file + ": not text, found a PNG image");
    }

    @Test
    void truncatedGzip() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(whole)) {
            for (int i = 0; i < 5000; i++) {
                gzip.write(("{\"id\":\"d" + i + "\",\"text\":\"A" + i * 7919 + " met B" + i * 104729 + ".\"}\n")
                        .getBytes(UTF_8));
            }
        }
        byte[] half = Arrays.copyOf(whole.toByteArray(), whole.size() / 2);
        Path file = Files.write(folder.resolve("news.jsonl.gz"), half);
        Cli run = coded(file, "--records", "event");
        rejected(run, file + ": truncated", "fetch the file again");
        assertThat(run.out()).as("what came before the cut").contains("\"document\":\"d0\"");
    }

    @Test
    void truncatedWarc() throws IOException {
        String html = "<html><body><article><p>" + "Macron met Merkel in Berlin on Friday. ".repeat(20)
                + "</p></article></body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html;
        String record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/a\r\n"
                + "WARC-Date: 2024-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length() + "\r\n\r\n"
                + http;
        Path file = Files.writeString(folder.resolve("crawl.warc"), record.substring(0, record.length() - 300));
        rejected(coded(file), file.toString());
    }

    @Test
    void brokenJsonAtLineThree() throws IOException {
        Path file = Files.writeString(folder.resolve("news.jsonl"), """
                {"id": "a", "text": "Biden met Sunak."}
                {"id": "b", "text": "Biden met Scholz."}
                {"id": "c", "text": "Biden met
                {"id": "d", "text": "Biden met Meloni."}
                """);
        Cli run = coded(file);
        rejected(run, file + ":3: ");
        assertThat(run.out()).contains("\"id\":\"a\"", "\"id\":\"b\"", "\"id\":\"d\"");
    }

    @Test
    void invalidUtf8() throws IOException {
        Path file = Files.write(
                folder.resolve("latin1.txt"), "First line.\nThe café where Macron met Merkel.".getBytes(ISO_8859_1));
        Cli run = coded(file);
        rejected(run, file + ":2: invalid UTF-8, found byte 0xE9", "iconv");
        assertThat(run.out()).as("coded all the same").contains("\"document\":\"" + file + "\"");
    }

    @Test
    void oneLineOf50Megabytes() throws IOException {
        Path file = folder.resolve("long.jsonl");
        byte[] stretch = "Macron met Merkel again. ".repeat(4000).getBytes(UTF_8);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("{\"id\": \"long\", \"text\": \"".getBytes(UTF_8));
            for (int i = 0; i < 500; i++) {
                out.write(stretch);
            }
            out.write("\"}\n{\"id\": \"short\", \"text\": \"Modi met Lula.\"}\n".getBytes(UTF_8));
        }
        Cli run = coded(file);
        rejected(run, file + ":1: ", "5 MB", "--max-size");
        assertThat(run.out()).contains("\"id\":\"short\"");
    }

    @Test
    void unreadableFolder() throws IOException {
        Path shut = Files.createDirectory(folder.resolve("shut"));
        Files.writeString(shut.resolve("a.txt"), "Modi met Lula.");
        assumeFalse(
                !shut.toFile().setReadable(false) || Files.isReadable(shut), "the system administrator may read all");
        rejected(coded(shut), shut.toString(), "no permission");
    }

    @Test
    void missingAndEmptyFolder() throws IOException {
        rejected(coded(folder.resolve("nowhere")), "nowhere: no such file");
        rejected(coded(Files.createDirectory(folder.resolve("bare"))), "bare: nothing to read");
    }

    @Test
    void theSameIdTwice() throws IOException {
        Path file = Files.writeString(
                folder.resolve("twice.jsonl"),
                "{\"id\": \"a\", \"text\": \"Modi met Lula.\"}\n{\"id\": \"a\", \"text\": \"Modi met Putin.\"}\n");
        rejected(coded(file), file + ":2: document id a second time");
    }

    @Test
    void aDocumentTheCoderFailsOn() throws IOException {
        for (String word : new String[] {"FAIL", "DEEP", "LARGE"}) {
            Path file = Files.writeString(folder.resolve(word + ".txt"), "A text with " + word + " in it.");
            rejected(coded(file), file + ": could not be coded");
        }
    }

    @Test
    void rejectsGoToTheirFileToo() throws IOException {
        Path rejects = folder.resolve("rejects.txt");
        Cli run = coded(Files.createFile(folder.resolve("empty.txt")), "--rejects", rejects.toString());
        assertThat(Files.readString(rejects)).isEqualTo(run.err());
        assertThat(Files.readAllLines(rejects)).hasSize(1);
    }
}
