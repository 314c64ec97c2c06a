package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SmallPartsTest {
    @Test
    void nearWords() {
        assertThat(Nearest.distance("format", "fromat")).isEqualTo(1);
        assertThat(Nearest.of("--fromat", List.of("--format", "--records"))).contains("--format");
        assertThat(Nearest.of("--banana", List.of("--format", "--records"))).isEmpty();
    }

    @Test
    void sizes() {
        assertThat(new Bytes().convert("800 kB")).isEqualTo(800_000);
        assertThat(new Bytes().convert("5MB")).isEqualTo(5_000_000);
        assertThat(new Bytes().convert("12")).isEqualTo(12);
    }

    @Test
    void coloursAreWelcomeUnlessSomebodySaysNo() {
        assertThat(Terminal.colour(Map.of("TERM", "xterm"))).isTrue();
        assertThat(Terminal.colour(Map.of("TERM", "xterm", "NO_COLOR", ""))).isTrue();
        assertThat(Terminal.colour(Map.of("TERM", "xterm", "NO_COLOR", "1"))).isFalse();
        assertThat(Terminal.colour(Map.of("TERM", "dumb"))).isFalse();
        assertThat(Terminal.colour(Map.of())).isFalse();
    }

    @Test
    void progressTellsRateAndTimeLeft() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        long[] clock = {0};
        Progress progress = new Progress(
                new PrintStream(err, true, StandardCharsets.UTF_8),
                true,
                OptionalLong.of(1000),
                () -> 250,
                () -> clock[0]);
        clock[0] = 10_000_000_000L;
        progress.step();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("1 document, 0.1 a second, 25 %, 30 s left");
        assertThat(Progress.time(600)).isEqualTo("10 min");
        assertThat(Progress.time(9000)).isEqualTo("2.5 h");
    }

    @Test
    void nobodyLooksNoProgress() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        long[] clock = {0};
        Progress progress = new Progress(
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                OptionalLong.empty(),
                () -> 0,
                () -> clock[0]);
        clock[0] = 10_000_000_000L;
        progress.step();
        progress.end(1);
        assertThat(err.size()).isZero();
    }

    @Test
    void doctorsFixes() {
        assertThat(Checks.heap(100L << 20).text(80, false)).contains("NO", "100 MB", "Fix: ");
        assertThat(Checks.memory(1L << 29, 1L << 28).text(80, false)).contains("512 MB", "0.7 GB");
        assertThatThrownBy(() -> Memory.check(1 << 20))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("-Xmx1500m");
    }

    @Test
    void theDoctorSeesEverything() {
        Cli run = Cli.run("doctor");
        assertThat(run.out()).contains("java ", "heap ", "model ", "knowledge ", "places ", "lexicon ");
        assertThat(run.code()).isIn(0, 3);
    }
}
