package dragoman.bench.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.bench.FakeRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationTest {
    private static final String SENTENCE = "Iran did not attack Israel.";

    @TempDir
    Path folder = Path.of(".");

    @Test
    void rootActorRecipientAndStatusMustAllBeRight() throws IOException {
        Calibration calibration = calibration("negated");
        assertThat(calibration.fitted()).hasSize(4);
        assertThat(calibration.checked()).hasSize(2);
        assertThat(calibration.all().all().right()).isEqualTo(0.5);
        assertThat(calibration.tables()).contains("3 match no event of the readings");
        assertThat(calibration("occurred").all().all().right()).isZero();
    }

    @Test
    void theFitNamesEverySignal() throws IOException {
        assertThat(calibration("negated").fit())
                .contains("NOT_VERB", "PLANNED", "of 4 events", "checked on 2 events: Brier score");
    }

    /** Two bundled articles and one of status, each with an event at its trigger and one that the reading has not. */
    private Calibration calibration(String status) throws IOException {
        Path bundled = Files.createDirectories(folder.resolve("bundled"));
        Path more = Files.createDirectories(folder.resolve("status"));
        write(bundled, "001-a", status);
        write(bundled, "002-b", status);
        write(more, "01-c", status);
        return Calibration.of(
                bundled,
                more,
                article -> List.of(
                        FakeRecords.event("ASSAULT", "negated", "IRN", "ISR", "attack", 13),
                        FakeRecords.event("ASSAULT", "negated", "IRN", "ISR", "Iran", 0)));
    }

    private static void write(Path folder, String name, String status) throws IOException {
        Files.writeString(folder.resolve(name + ".txt"), SENTENCE);
        Files.writeString(
                folder.resolve(name + ".reading.json"),
                "{\"origin\":\"test\",\"genre\":\"wire\",\"date\":\"2025-01-01\",\"events\":["
                        + "{\"id\":\"E1\",\"anchor\":\"attack\",\"event\":[\"ASSAULT\"],\"status\":\"" + status
                        + "\"}],\"quotes\":[],\"claims\":[],\"relations\":[],\"forbidden\":[]}");
    }
}
