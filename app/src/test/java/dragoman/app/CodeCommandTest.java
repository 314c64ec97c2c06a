package dragoman.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeCommandTest {
    private static final int MANY = 60;

    private final Path folder;

    CodeCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void standardInputToRecords() {
        Cli run = Cli.given("Macron met Merkel.", "code", "-", "--date", "2019-06-01");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).startsWith("{\"record\":\"document\"").contains("\"date\":\"2019-06-01\"");
        assertThat(run.lines().get(1)).startsWith("{\"record\":\"event\"");
    }

    @Test
    void kindsAndText() {
        assertThat(Cli.given("Macron met Merkel.", "code", "-", "--records", "event")
                        .lines())
                .hasSize(1);
        assertThat(Cli.given("Macron met Merkel.", "code", "-", "--records", "quote,claim")
                        .out())
                .isEmpty();
        assertThat(Cli.given("Macron met Merkel.", "code", "-", "--keep-text").out())
                .contains("\"text\":\"Macron met Merkel.\"");
    }

    @Test
    void threadsAndOrderOfFilesDoNotMatter() throws IOException {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            String text = "Leader" + i + " met Minister" + i + ". Then Guest" + i + " met Host" + i + ".";
            files.add(Files.writeString(folder.resolve("a%03d.txt".formatted(i)), text)
                    .toString());
        }
        String one = coded(files, 1);
        assertThat(coded(files, 2)).isEqualTo(one);
        assertThat(coded(files, 7)).isEqualTo(one);
        assertThat(Cli.run("code", folder.toString()).out()).isEqualTo(one);
        long seed = new Random().nextLong();
        Collections.shuffle(files, new Random(seed));
        assertThat(documents(coded(files, 3))).as("shuffled with seed " + seed).isEqualTo(documents(one));
    }

    private static String coded(List<String> files, int threads) {
        List<String> args = new ArrayList<>(List.of("code", "--threads", String.valueOf(threads)));
        args.addAll(files);
        Cli run = Cli.run(args.toArray(String[]::new));
        assertThat(run.code()).isZero();
        return run.out();
    }

    /** The documents with their records, sorted. */
    private static List<String> documents(String out) {
        return List.of(out.split("(?=\\{\"record\":\"document\")")).stream()
                .sorted()
                .toList();
    }

    @Test
    void outputFile() throws IOException {
        Path out = folder.resolve("out.jsonl");
        Cli run = Cli.given("Macron met Merkel.", "code", "-", "--output", out.toString());
        assertThat(run.out()).isEmpty();
        assertThat(out)
                .content(UTF_8)
                .isEqualTo(Cli.given("Macron met Merkel.", "code", "-").out());
    }

    @Test
    void anOutputThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Macron met Merkel.");
        Cli full = Cli.into(new Failing("No space left on device"), "code", file.toString());
        assertThat(full.code()).isEqualTo(4);
        assertThat(full.errors()).hasSize(1);
        assertThat(full.err()).contains("standard output: cannot be written, found No space left on device");
        Cli nowhere = Cli.run(
                "code",
                file.toString(),
                "--output",
                folder.resolve("no/such/folder").toString());
        assertThat(nowhere.code()).isEqualTo(4);
    }

    @Test
    void aReaderThatHasHadEnoughEndsTheRunQuietly() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Macron met Merkel.");
        Cli run = Cli.into(new Failing("Broken pipe"), "code", file.toString(), file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aMachineThatLacksSomethingEndsTheRun() {
        Cli run = Cli.run(
                (settings, progress) -> {
                    throw new Failure(ExitCode.MACHINE, "memory, found little");
                },
                "Macron met Merkel.",
                "code",
                "-");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("dragoman: memory, found little\n");
    }

    @Test
    void tables() {
        Cli run = Cli.given("Macron met Merkel. Then Xi met Kim.", "code", "-", "--format", "csv");
        assertThat(run.out()).endsWith("\r\n");
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0)).startsWith("id,document,document_date,").contains(",cameo,", ",actor_cameo,");
        assertThat(run.lines().get(1)).contains(",CONSULT,,,040,04,1,2.5,occurred,", ",Macron;Merkel,FRA;FRA,");
    }

    /** Fails as the system would. */
    private static final class Failing extends OutputStream {
        private final String message;

        Failing(String message) {
            this.message = message;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(message);
        }
    }
}
