package dragoman.bench.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsTest {
    @TempDir
    Path folder = Path.of(".");

    @Test
    void textsOfAllKindsOfFilesAreFound() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "One.");
        Files.writeString(folder.resolve("b.jsonl"), "{\"id\":\"b\",\"text\":\"Two.\"}\n{\"text\":\"gold\"}\n");
        Files.writeString(folder.resolve("c.tsv"), "sentence\tsource\nThree.\tx\n");
        Files.writeString(folder.resolve("d.tsv"), "code\tname\nUSA\tx\n");
        Files.writeString(folder.resolve("e.json"), "{}");
        assertThat(Texts.under(folder)).containsExactly("One.", "Two.", "Three.");
    }
}
