package dragoman.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedBlockTest {
    @TempDir
    Path folder = Path.of(".");

    @Test
    void onlyWhatStandsBetweenTheMarksIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "A\n<!-- x -->\nold\n<!-- end x -->\nB\n");
        MarkedBlock.write(file, "x", "new\n");
        MarkedBlock.write(file, "x", "newer\n");
        assertThat(file).hasContent("A\n<!-- x -->\nnewer\n<!-- end x -->\nB\n");
    }

    @Test
    void aFileWithoutTheMarksIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "A\n");
        assertThatThrownBy(() -> MarkedBlock.write(file, "x", "new")).hasMessageContaining("add them");
        assertThat(file).hasContent("A\n");
    }
}
