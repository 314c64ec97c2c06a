package dragoman.coder.code;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coder.Coder;
import dragoman.coder.TestAnalyser;
import dragoman.coder.lexicon.Lexicon;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.place.Gazetteer;
import dragoman.model.Article;
import dragoman.model.Event;
import dragoman.model.Mode;
import dragoman.model.Root;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code docs/cameo.md} must be true: its sentences get the codes that it gives, its table is {@code cameo.tsv}. */
class CameoTest {
    private static final Path DOC = Path.of("..", "docs", "cameo.md");
    private static final Coder CODER =
            new Coder(TestAnalyser.get(), Knowledge.load(), Gazetteer.load(), Lexicon.load());

    @TestFactory
    Stream<DynamicTest> sentencesGetTheirCodes() {
        return rows("| sentence |")
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0),
                        () -> assertThat(CODER.code(Article.of("test", row.get(0))).stream()
                                        .filter(Event.class::isInstance)
                                        .map(Event.class::cast)
                                        .map(event ->
                                                (event.root().code() + " " + String.join("", event.mode())).strip()
                                                        + " " + event.cameo()))
                                .contains(row.get(1) + " " + row.get(2))));
    }

    @Test
    void theTableIsTheFile() throws IOException {
        String file = "/dragoman/lexicon/cameo.tsv";
        try (InputStream in = Objects.requireNonNull(CameoTest.class.getResourceAsStream(file), file)) {
            List<List<String>> read = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("root\t"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
            assertThat(rows("| root |").toList())
                    .as("the last table of docs/cameo.md, row by row that of %s", file)
                    .isEqualTo(read);
        }
    }

    @TestFactory
    Stream<DynamicTest> rootsAndModesGetTheirCodes() {
        Cameo cameo = Cameo.load();
        return rows("| root |").filter(row -> row.get(2).isEmpty()).map(row -> {
            Root root = Root.of(row.get(0));
            Optional<Mode> mode =
                    Optional.of(row.get(1)).filter(code -> !code.isEmpty()).map(code -> Mode.of(root, code));
            return DynamicTest.dynamicTest(
                    row.toString(),
                    () -> assertThat(cameo.code(root, mode, Optional.empty())).isEqualTo(row.get(3)));
        });
    }

    /** The cells of the table whose header starts so; a dash is an empty cell. */
    private static Stream<List<String>> rows(String header) {
        try {
            return Files.readAllLines(DOC).stream()
                    .dropWhile(line -> !line.startsWith(header))
                    .skip(2)
                    .takeWhile(line -> line.startsWith("|"))
                    .map(line -> Arrays.stream(
                                    line.substring(2, line.length() - 2).split(" \\| "))
                            .map(cell -> cell.equals("–") ? "" : cell)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
