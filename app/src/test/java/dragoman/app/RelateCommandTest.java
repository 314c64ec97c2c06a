package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelateCommandTest {
    private static final String GOOD =
            "{\"id\":\"7\",\"text\":\"😀 Macron met Merkel.\",\"source\":{\"start\":2,\"end\":8},\"target\":{\"start\":13,\"end\":19}}";

    @Test
    void anAnswerALine() {
        Cli run = Cli.given(GOOD + "\n" + GOOD + "\n", "relate", "-");
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0))
                .startsWith("{\"record\":\"pair\",\"id\":\"7\",\"event\":[\"CONSULT\"]")
                .as("offsets count code points")
                .contains("\"rule\":\"Macron/Merkel\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\":\"Macron met Merkel.\",\"source\":{\"start\":0,\"end\":6}} | \"target\", found none",
                "{\"text\":\"Macron met Merkel.\",\"target\":{\"start\":0,\"end\":6}} | \"source\", found none",
                "{\"text\":\"A b\",\"source\":{\"start\":0,\"end\":1},\"target\":{\"start\":2,\"end\":4}} | \"end\" of \"target\", found 4",
                "{\"text\":\"A b\",\"source\":{\"start\":0,\"end\":0},\"target\":{\"start\":2,\"end\":3}} | \"end\" of \"source\", found 0",
                "{\"txt\":\"A b\"} | unknown field, found \"txt\", expected id, text, date, source, target; take it out; did you mean text?",
                "{\"text\":\"A b\",\"date\":\"2025-02-30\",\"source\":{\"start\":0,\"end\":1},\"target\":{\"start\":2,\"end\":3}} | \"date\", found \"2025-02-30\"",
                "{\"text\":\"A b\",\"text\":\"c\"} | broken JSON at column",
                "{\"text\": | broken JSON at column",
                "[1] | not an object",
                "{\"text\":\"FAIL b\",\"source\":{\"start\":0,\"end\":1},\"target\":{\"start\":2,\"end\":3}} | could not be coded",
            })
    void aBadLineIsRejectedAndTheRestAnswered(String line, String message) {
        Cli run = Cli.given(GOOD + "\n" + line + "\n" + GOOD, "relate", "-");
        assertThat(run.errors()).hasSize(1);
        assertThat(run.err()).startsWith("-:2: ").contains(message);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aFileThatIsNotThere() {
        Cli run = Cli.run("relate", "nowhere.jsonl");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("nowhere.jsonl: cannot be read, found no such file");
    }
}
