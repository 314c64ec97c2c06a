package dragoman.bench.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.bench.FakeRecords;
import dragoman.model.CodedRecord;
import dragoman.model.Pair;
import dragoman.model.QuadCode;
import dragoman.model.Root;
import dragoman.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationScoresTest {
    @TempDir
    Path folder = Path.of(".");

    @Test
    void rootsAreComparedByTheirFirstDigits() throws IOException {
        RelationScores scores = scores("057\toccurred\t{S:Togo} signed a treaty with {T:Benin}.", "051", "sign/verb");
        assertThat(scores.accuracy()).isEqualTo(1);
        assertThat(scores.macroF1()).isEqualTo(1 / 15.0);
    }

    @Test
    void appealsAndDemandsAreOneRootAndAPromisedConcessionIsAnAgreement() {
        assertThat(CameoRoot.of("0233")).isEqualTo(CameoRoot.of("1056"));
        assertThat(CameoRoot.of("0356")).contains(CameoRoot.AGREE);
        assertThat(CameoRoot.of("0841")).contains(CameoRoot.YIELD);
        assertThat(CameoRoot.of("010")).isEmpty();
    }

    @Test
    void aWrongRootIsOneTooManyAndOneMissed() throws IOException {
        RelationScores scores =
                scores("057\toccurred\t{S:Togo} signed a treaty with {T:Benin}.", "0331", "second opinion");
        assertThat(scores.accuracy()).isZero();
        assertThat(scores.tables())
                .contains("SUPPORT        0.000   0.000  0.000      1      0")
                .contains("AGREE          0.000   0.000  0.000      0      1")
                .contains("answered by the second opinion: 1, right 0")
                .contains("0.6 to 0.7        1       0.600  0.000");
        assertThat(scores.errors()).startsWith("sentences.tsv:1 057 told 0331 (0.6) by second opinion: Togo signed");
    }

    @Test
    void withoutARelationTheEventsAreLookedAt() throws IOException {
        String row = "---\toccurred\t{S:Abc} and others saw {T:Def}.";
        // The fake's entities stand at 0 to 3, on the source alone.
        assertThat(scores(row, "010", "x", FakeRecords.event("ASSAULT", "occurred", "FRA", "", "saw", 15))
                        .tables())
                .contains("without a relation: 1; an event links the two: 0;");
        assertThat(scores(
                                "---\toccurred\t{S:A}{T:bc} saw it.",
                                "010",
                                "x",
                                FakeRecords.event("ASSAULT", "negated", "FRA", "MLI", "saw", 4))
                        .tables())
                .contains("without a relation: 1; an event links the two: 1; as fact, plan or allegation: 0");
    }

    @Test
    void aRowWithoutMarksIsAnErrorWithItsLine() {
        assertThatThrownBy(() -> scores("057\toccurred\tTogo met Benin.", "057", "x"))
                .hasMessageContaining("sentences.tsv:1: expected one {S:...}");
    }

    private RelationScores scores(String row, String cameo, String rule, CodedRecord... told) throws IOException {
        Path file = folder.resolve("sentences.tsv");
        Files.writeString(file, row + "\n");
        return RelationScores.measure(
                file,
                question -> new Pair(
                        question.id(),
                        List.of(Root.SUPPORT),
                        List.of(),
                        cameo,
                        QuadCode.of(1),
                        Status.OCCURRED,
                        List.of(),
                        0.6,
                        rule),
                article -> List.of(told));
    }
}
