package dragoman.analyse.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
    private Path folder = Path.of("");
    private Path path = folder;

    @BeforeEach
    void write(@TempDir Path temporary) {
        folder = temporary;
        path = folder.resolve("small.model");
        ModelWriter writer = new ModelWriter();
        writer.lines("lines", List.of("one", "zwei", "три"));
        writer.longs("longs", new long[] {1, -1, Long.MAX_VALUE});
        writer.floats("floats", new float[] {0.5f, -2});
        writer.write(path);
    }

    @Test
    void readsWhatWasWritten() {
        ModelFile file = ModelFile.open(path);
        file.check();
        assertThat(file.lines("lines")).containsExactly("one", "zwei", "три");
        assertThat(file.longs("longs").get(2)).isEqualTo(Long.MAX_VALUE);
        assertThat(file.floats("floats").get(1)).isEqualTo(-2);
        assertThat(file.lengths()).containsOnlyKeys("lines", "longs", "floats");
    }

    @Test
    void sectionsLieAtMultiplesOf64() throws IOException {
        assertThat(Files.size(path) % ModelFile.ALIGNMENT).isZero();
    }

    @Test
    void leavesNothingElseBehind() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(path);
        }
    }

    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> ModelFile.open(path).bytes("verbs")).hasMessageContaining("without a section verbs");
        assertThatThrownBy(() -> ModelFile.open(folder.resolve("none.model")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.model");
    }

    @Test
    void refusesOtherFiles() throws IOException {
        Files.writeString(path, "A text that is long enough to be taken for a model file's head.");
        assertThatThrownBy(() -> ModelFile.open(path)).hasMessageContaining("without the mark");
    }

    @Test
    void refusesOtherVersions() throws IOException {
        change(8, 99);
        assertThatThrownBy(() -> ModelFile.open(path)).hasMessageContaining("of version 99");
    }

    @Test
    void refusesATruncatedFile() throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        Files.write(path, Arrays.copyOf(bytes, bytes.length - 64));
        assertThatThrownBy(() -> ModelFile.open(path)).hasMessageContaining("where its head says");
        Files.write(path, Arrays.copyOf(bytes, 10));
        assertThatThrownBy(() -> ModelFile.open(path)).hasMessageContaining("10 bytes long");
    }

    @Test
    void refusesADamagedDirectory() throws IOException {
        change(ModelFile.HEAD + 2, 'x');
        assertThatThrownBy(() -> ModelFile.open(path)).hasMessageContaining("damaged directory");
    }

    @Test
    void findsADamagedSection() throws IOException {
        change((int) Files.size(path) - ModelFile.ALIGNMENT, 7);
        ModelFile file = ModelFile.open(path);
        assertThatThrownBy(file::check).hasMessageContaining("damaged in section floats");
    }

    @Test
    void comparesTheChecksumOfWhatItCopies() throws IOException {
        change((int) Files.size(path) - ModelFile.ALIGNMENT, 7);
        ModelFile file = ModelFile.open(path);
        assertThatThrownBy(() -> file.floatArray("floats")).hasMessageContaining("damaged in section floats");
        assertThat(file.lines("lines")).hasSize(3);
    }

    @Test
    void anyFlippedBitOfHeadAndDirectoryIsToldWithTheFile() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        // The last four bytes of the head, and of each entry, are reserved.
        for (int bit = 0; bit < 8 * (ModelFile.HEAD - 4); bit++) {
            byte[] bytes = whole.clone();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(path, bytes);
            assertThatThrownBy(() -> ModelFile.open(path))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("small.model");
        }
    }

    private void change(int at, int value) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        bytes[at] = (byte) value;
        Files.write(path, bytes);
    }
}
