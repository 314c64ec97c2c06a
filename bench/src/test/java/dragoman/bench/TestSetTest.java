package dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestSetTest {
    private static final List<String> COLUMNS = List.of("id", "sentence");

    @TempDir
    Path folder = Path.of(".");

    @Test
    void commentsStandBeforeTheHeaderOnly() throws IOException {
        TestSet set = TestSet.read(file("# What this is.\nid\tsentence\nS1\tRain fell.\n#1\tIt won.\n"), COLUMNS);
        assertThat(set.rows()).extracting(row -> row.cell("id")).containsExactly("S1", "#1");
        assertThat(set.rows()).extracting(row -> row.cell("sentence")).containsExactly("Rain fell.", "It won.");
    }

    @Test
    void aRowWithAColumnTooManyIsAnErrorWithItsLine() throws IOException {
        Path file = file("id\tsentence\nS1\tRain\tfell.\n");
        assertThatThrownBy(() -> TestSet.read(file, COLUMNS)).hasMessageContaining("set.tsv:2: has 3 columns");
    }

    @Test
    void otherColumnsAreAnError() throws IOException {
        Path file = file("id\ttext\nS1\tRain fell.\n");
        assertThatThrownBy(() -> TestSet.read(file, COLUMNS)).hasMessageContaining("set.tsv:1: the header is");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("set.tsv"), content);
    }
}
