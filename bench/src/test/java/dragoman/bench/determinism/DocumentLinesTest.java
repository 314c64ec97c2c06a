package dragoman.bench.determinism;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentLinesTest {
    private static final String A =
            "{\"record\":\"document\",\"id\":\"a\"}\n{\"record\":\"quote\",\"document\":\"a\"}\n";
    private static final String B =
            "{\"record\":\"document\",\"id\":\"b\"}\n{\"record\":\"event\",\"document\":\"b\"}\n";

    @TempDir
    Path folder = Path.of(".");

    @Test
    void theOrderOfDocumentsDoesNotMatter() throws IOException {
        assertThat(read(A + B).differences(read(B + A))).isEmpty();
    }

    @Test
    void aChangedOrMissingDocumentDiffers() throws IOException {
        assertThat(read(A + B).differences(read(A.replace("quote", "claim") + B)))
                .containsExactly("a");
        assertThat(read(A + B).differences(read(A))).containsExactly("b");
        assertThat(read(A).differences(read(A + B))).containsExactly("b");
    }

    private DocumentLines read(String lines) throws IOException {
        return DocumentLines.read(Files.writeString(folder.resolve("out.jsonl"), lines));
    }
}
