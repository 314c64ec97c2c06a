package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong usage ends with 2, says what was expected, and guesses what was meant. */
class UsageTest {
    private final Path folder;

    UsageTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code --formt csv a.txt | unknown option --formt; did you mean --format?",
                "code --recrods=all a.txt | unknown option --recrods; did you mean --records?",
                "cod a.txt | unknown word cod; did you mean code?",
                "code --format cvs a.txt | did you mean csv?",
                "code --records event,qoute a.txt | did you mean quote?",
                "code --records quote --format csv a.txt | a table has a row an event",
                "code --date 2025-02-30 a.txt | found '2025-02-30', expected a date that exists; 2025-02 has the days 01 to 28",
                "code --date 2025-13-01 a.txt | months go from 01 to 12",
                "code --date yesterday a.txt | expected a date as YYYY-MM-DD",
                "code --threads 0 a.txt | expected 1 to 256",
                "code --threads many a.txt | expected a whole number",
                "code --max-size huge a.txt | expected a number of bytes",
                "code --max-size 0 a.txt | expected 1 to",
                "code --lexicon nowhere a.txt | --lexicon nowhere, found nothing of this name, expected a folder",
                "code --color green a.txt --format text | expected one of auto, always, never",
                "code | found no input",
                "relate | FILE",
                "explain a.txt --evnt x | did you mean --event?",
                "demo 99 | expected the number or a word of one of",
            })
    void isSaid(String words, String message) {
        Cli run = Cli.run(words.split(" "));
        assertThat(run.err()).startsWith("dragoman: ").contains(message);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void theOutputMayNotBeAnInput() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Modi met Lula.");
        for (String output :
                new String[] {file.toString(), folder.resolve("out.jsonl").toString()}) {
            Cli run = Cli.run("code", folder.toString(), "--output", output);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("outside the input");
        }
        assertThat(file).hasContent("Modi met Lula.");
    }

    @Test
    void nothingAtAllShowsTheHelp() {
        Cli run = Cli.run(new String[0]);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: dragoman", "Examples:");
    }

    @ParameterizedTest
    @CsvSource({"--help", "code --help", "relate --help", "explain --help", "demo --help", "doctor --help"})
    void helpFitsTheTerminal(String words) {
        Cli run = Cli.run(words.split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: dragoman");
        assertThat(run.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void versionAndCompletion() {
        assertThat(Cli.run("--version").out()).matches("dragoman \\d+\\.\\d+\\.\\d+\\S*\\R");
        assertThat(Cli.run("generate-completion").out()).contains("complete -F", "--max-size");
    }
}
