package dragoman.bench.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.bench.FakeRecords;
import dragoman.model.CodedRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusScoresTest {
    private static final String HEADER = "id\ttext\ttrigger\troot\tactor\trecipient\tstatus\tsource\tnote\n";
    private static final String SENTENCE = "Iran did not attack Israel.";

    @TempDir
    Path folder = Path.of(".");

    @Test
    void theStatusOfTheEventAtTheTriggerIsCompared() throws IOException {
        StatusScores scores = scores("negated", event("negated", 13));
        assertThat(scores.right()).isEqualTo(1);
        assertThat(scores.errors()).isEmpty();
        assertThat(scores.table()).contains("status right: 1 of 1, 100.0 %");
    }

    @Test
    void whatIsNegatedAndToldAsFactIsNamed() throws IOException {
        StatusScores scores = scores("negated", event("occurred", 13));
        assertThat(scores.right()).isZero();
        assertThat(scores.toldAsFact())
                .startsWith("hypothetical, negated or denied, told as fact: 1")
                .contains("A1 negated 'attack': ASSAULT occurred IRN>ISR [attack] by word/verb");
    }

    @Test
    void aPlanToldAsFactIsWrongButNotMadeUp() throws IOException {
        StatusScores scores = scores("planned", event("occurred", 13));
        assertThat(scores.right()).isZero();
        assertThat(scores.madeUp()).isZero();
    }

    @Test
    void anEventElsewhereLeavesItMissing() throws IOException {
        StatusScores scores = scores("negated", event("occurred", 20));
        assertThat(scores.found()).isZero();
        assertThat(scores.madeUp()).isZero();
        assertThat(scores.errors()).isEqualTo("A1 negated 'attack': missing\n");
    }

    @Test
    void anUnknownStatusIsAnErrorWithItsLine() {
        assertThatThrownBy(() -> scores("perhaps", event("occurred", 13)))
                .hasMessageContaining("sentences.tsv:2: 'perhaps' is no status");
    }

    @Test
    void articlesAreJudgedByTheirReadings() throws IOException {
        Files.writeString(folder.resolve("01-a.txt"), SENTENCE);
        Files.writeString(
                folder.resolve("01-a.reading.json"),
                "{\"origin\":\"test\",\"genre\":\"wire\",\"date\":\"2025-01-01\",\"events\":["
                        + "{\"id\":\"E1\",\"anchor\":\"attack\",\"event\":[\"ASSAULT\"],\"status\":\"negated\"},"
                        + "{\"id\":\"E2\",\"anchor\":\"Israel\",\"event\":[\"ASSAULT\"],\"status\":\"negated\","
                        + "\"optional\":true}],\"quotes\":[],\"claims\":[],\"relations\":[],\"forbidden\":[]}");
        StatusScores scores = StatusScores.ofArticles(folder, article -> List.of(event("occurred", 13)));
        assertThat(scores.events()).hasSize(1);
        assertThat(scores.toldAsFact()).contains("01-a E1 negated");
    }

    private static CodedRecord event(String status, int start) {
        return FakeRecords.event("ASSAULT", status, "IRN", "ISR", "attack", start);
    }

    private StatusScores scores(String status, CodedRecord told) throws IOException {
        Path file = folder.resolve("sentences.tsv");
        Files.writeString(
                file, HEADER + "A1\t" + SENTENCE + "\tattack\tASSAULT\tIRN\tISR\t" + status + "\t-\tnegation\n");
        return StatusScores.ofSentences(file, article -> List.of(told));
    }
}
