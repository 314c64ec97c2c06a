package dragoman.bench.silence;

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

class SilenceTest {
    private static final CodedRecord ATTACKED = FakeRecords.event("ASSAULT", "occurred", "IRN", "ISR", "attack", 13);

    @TempDir
    Path folder = Path.of(".");

    @Test
    void aSilentSentenceIsBrokenByWhatIsToldAsFactPlanOrAllegation() throws IOException {
        assertThat(silence("", event("occurred")).broken()).isEqualTo(1);
        assertThat(silence("", event("planned")).broken()).isEqualTo(1);
        assertThat(silence("", event("alleged")).broken()).isEqualTo(1);
    }

    @Test
    void aPossibleEventOnlyMakesItLoud() throws IOException {
        Silence silence = silence("", event("hypothetical"));
        assertThat(silence.broken()).isZero();
        assertThat(silence.loud()).isEqualTo(1);
    }

    @Test
    void aTrapIsBrokenByAFittingFactOnly() throws IOException {
        assertThat(silence("ASSAULT IRN>\t", ATTACKED).caught()).isEqualTo(1);
        assertThat(silence("ACCUSE >; ASSAULT >ISR\t", ATTACKED).caught()).isEqualTo(1);
        assertThat(silence("*\t", ATTACKED).caught()).isEqualTo(1);
        assertThat(silence("ASSAULT ISR>\t", ATTACKED).caught()).isZero();
        assertThat(silence("ACCUSE >\t", ATTACKED).caught()).isZero();
        assertThat(silence("*\t", event("alleged")).caught()).isZero();
    }

    @Test
    void aWantedRecordIsFoundWithItsStatus() throws IOException {
        assertThat(silence("\tASSAULT IRN>ISR negated", event("negated")).found())
                .isEqualTo(1);
        assertThat(silence("\t* IRN> negated; REJECT IRN> occurred", event("negated"))
                        .found())
                .isEqualTo(1);
        assertThat(silence("\tASSAULT IRN>ISR negated", ATTACKED).found()).isZero();
    }

    @Test
    void wrongSentencesAreListedWithTheirRecords() throws IOException {
        assertThat(silence("*\t", ATTACKED).errors())
                .contains("T1 negated: Iran did not attack Israel.\n")
                .contains("  ASSAULT occurred IRN>ISR [attack] by word/verb\n");
    }

    @Test
    void aCellThatIsNoPatternIsAnErrorWithItsLine() {
        assertThatThrownBy(() -> silence("ASSAULT IRN ISR\t", ATTACKED))
                .hasMessageContaining("traps.tsv:2: 'ASSAULT IRN ISR' is not of the form");
        assertThatThrownBy(() -> silence("\tASSAULT IRN> perhaps", ATTACKED))
                .hasMessageContaining("traps.tsv:2: 'perhaps' is no status");
    }

    private static CodedRecord event(String status) {
        return FakeRecords.event("ASSAULT", status, "IRN", "ISR", "attack", 13);
    }

    /** One silent sentence and one trap with these last cells; the coder makes the record of each. */
    private Silence silence(String judgements, CodedRecord told) throws IOException {
        Files.writeString(folder.resolve("silence.tsv"), "id\tcategory\tsentence\nS1\tsport\tIran play Israel.\n");
        Files.writeString(
                folder.resolve("traps.tsv"),
                "id\tcategory\tsentence\twrong\tright\nT1\tnegated\tIran did not attack Israel.\t"
                        + (judgements.isEmpty() ? "\t" : judgements) + "\n");
        return Silence.measure(folder, article -> List.of(told));
    }
}
