package dragoman.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorTest {
    @TempDir
    Path folder = Path.of(".");

    @Test
    void whatWasMeasuredPassesTheFloorWrittenFromIt() {
        Path file = folder.resolve("floor.tsv");
        Floor.write(file, scores(5, "F1"));
        assertThat(Floor.read(file).fallen(scores(5, "F1"))).isEmpty();
        assertThat(Floor.read(file).newErrors(scores(5, "F1"))).isEmpty();
    }

    @Test
    void aLowerScoreFalls() {
        Path file = folder.resolve("floor.tsv");
        Floor.write(file, scores(6));
        assertThat(Floor.read(file).fallen(scores(5)))
                .containsExactly(
                        "001-a: scores 0.500, below its floor of 0.570", "all: scores 0.500, below its floor of 0.590");
    }

    @Test
    void aForbiddenReadingThatIsNotKnownIsAnError() {
        Path file = folder.resolve("floor.tsv");
        Floor.write(file, scores(5, "F1"));
        assertThat(Floor.read(file).newErrors(scores(5, "F1", "F2")))
                .containsExactly("001-a: F2 It did not happen. Told by {}");
    }

    @Test
    void aRowThatIsNoRowIsAnErrorWithItsLine() throws IOException {
        Path file = folder.resolve("floor.tsv");
        Files.writeString(file, "article\tfloor\tknown\n001-a\thigh\t\n");
        assertThatThrownBy(() -> Floor.read(file))
                .hasMessageContaining("floor.tsv:2")
                .hasMessageContaining("high");
    }

    /** Of ten facts so many are right, not counting what the forbidden readings cost. */
    private static Scores scores(int right, String... forbidden) {
        List<ToldForbidden> told = List.of(forbidden).stream()
                .map(id -> new ToldForbidden(id, "It did not happen.", "{}"))
                .toList();
        return new Scores(Map.of(
                "001-a",
                new Comparison(Map.of(Measure.EVENT, new Tally(right, 10)), List.of(), told, List.of(), 0, 0)));
    }
}
