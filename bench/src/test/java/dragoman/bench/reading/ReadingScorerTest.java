package dragoman.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.model.CodedRecord;
import dragoman.model.RecordCodec;
import dragoman.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingScorerTest {
    private static final Text TEXT =
            new Text("😀 Paris expelled\ntwo Malian diplomats on Monday. \"We regret it,\" Aya Keita said.");
    private static final String PARIS =
            "{\"entity_text\":\"Paris\",\"start\":2,\"end\":7,\"code\":\"FRA\",\"sector\":[\"GOV\"]}";
    private static final String MALIAN =
            "{\"entity_text\":\"Malian diplomats\",\"start\":21,\"end\":37,\"code\":\"MLI\"}";
    private static final String KEITA = "{\"entity_text\":\"Aya Keita\",\"start\":64,\"end\":73}";
    private static final String EVENT = "\"anchor\":\"Paris expelled two\",\"event\":[\"SANCTION\"]";

    @TempDir
    Path folder = Path.of(".");

    @Test
    void aRightRecordGivesEveryFact() throws IOException {
        GoldReading gold = gold(
                "{\"id\":\"E1\"," + EVENT + ",\"mode\":\"expel\",\"actor\":[{\"code\":\"FRA\"}],"
                        + "\"recipient\":[{\"code\":\"MLI\"}],\"status\":\"occurred\","
                        + "\"date\":\"2020-01-06\",\"enddate\":\"2020-01-06\"}",
                "");
        Comparison comparison = ReadingScorer.compare(gold, TEXT, List.of(expelled("occurred", PARIS, MALIAN)));
        assertThat(comparison.errors()).isEmpty();
        assertThat(comparison.badSpans()).isEmpty();
        assertThat(comparison.total()).isEqualTo(new Tally(7, 7));
        assertThat(comparison.score()).isEqualTo(1);
    }

    @Test
    void swappedPartiesLoseBothFields() throws IOException {
        GoldReading gold = gold(
                "{\"id\":\"E1\"," + EVENT + ",\"actor\":[{\"code\":\"FRA\"}],\"recipient\":[{\"code\":\"MLI\"}]}", "");
        Comparison comparison = ReadingScorer.compare(gold, TEXT, List.of(expelled("occurred", MALIAN, PARIS)));
        assertThat(comparison.tally(Measure.ACTOR)).isEqualTo(new Tally(0, 1));
        assertThat(comparison.tally(Measure.RECIPIENT)).isEqualTo(new Tally(0, 1));
        assertThat(comparison.score()).isEqualTo(0.5);
        assertThat(comparison.errors())
                .hasSize(2)
                .allSatisfy(error -> assertThat(error).startsWith("wrong E1"));
    }

    @Test
    void theOrderOfTheRolesDoesNotMatterInASymmetricEvent() throws IOException {
        GoldReading gold = gold(
                "{\"id\":\"E1\"," + EVENT + ",\"symmetric\":true,\"actor\":[{\"code\":\"FRA\"},{\"code\":\"MLI\"}]}",
                "");
        Comparison comparison = ReadingScorer.compare(gold, TEXT, List.of(expelled("occurred", MALIAN, PARIS)));
        assertThat(comparison.tally(Measure.ACTOR)).isEqualTo(new Tally(1, 1));
    }

    @Test
    void aMissingEventLosesItsFieldsUnlessItIsOptional() throws IOException {
        String event = "\"id\":\"E1\"," + EVENT + ",\"status\":\"occurred\"";
        assertThat(ReadingScorer.compare(gold("{" + event + "}", ""), TEXT, List.of())
                        .total())
                .isEqualTo(new Tally(0, 3));
        assertThat(ReadingScorer.compare(gold("{" + event + ",\"optional\":true}", ""), TEXT, List.of())
                        .total())
                .isEqualTo(new Tally(0, 0));
    }

    @Test
    void aRecordServesOneEventOnlyAndTheBetterPairGoesFirst() throws IOException {
        GoldReading gold = gold(
                "{\"id\":\"E1\"," + EVENT + ",\"status\":\"planned\"},{\"id\":\"E2\"," + EVENT
                        + ",\"status\":\"occurred\"}",
                "");
        Comparison comparison = ReadingScorer.compare(gold, TEXT, List.of(expelled("occurred", PARIS, MALIAN)));
        assertThat(comparison.tally(Measure.FOUND)).isEqualTo(new Tally(1, 2));
        assertThat(comparison.tally(Measure.STATUS)).isEqualTo(new Tally(1, 2));
    }

    @Test
    void aForbiddenReadingCountsWhereItIsToldAsFact() throws IOException {
        String forbidden = "\"forbidden\":[{\"id\":\"F1\",\"why\":\"Nobody was expelled.\",\"anchor\":\"expelled two\","
                + "\"event\":[\"SANCTION\"],\"status\":[\"occurred\",\"ongoing\"]}]";
        GoldReading gold = gold("{\"id\":\"E1\"," + EVENT + "}", forbidden);
        assertThat(ReadingScorer.compare(gold, TEXT, List.of(expelled("occurred", PARIS, MALIAN)))
                        .forbidden())
                .hasSize(1)
                .allSatisfy(told -> assertThat(told.toString()).startsWith("F1 Nobody was expelled."));
        assertThat(ReadingScorer.compare(gold, TEXT, List.of(expelled("negated", PARIS, MALIAN)))
                        .forbidden())
                .isEmpty();
    }

    @Test
    void aForbiddenActorCountsWhateverTheStatus() throws IOException {
        GoldReading gold = gold(
                "{\"id\":\"E1\"," + EVENT + "}",
                "\"forbidden\":[{\"id\":\"F1\",\"why\":\"Mali expelled nobody.\",\"anchor\":\"expelled two\","
                        + "\"event\":[\"SANCTION\"],\"actor_code\":[\"MLI\"]}]");
        assertThat(ReadingScorer.compare(gold, TEXT, List.of(expelled("planned", MALIAN, PARIS)))
                        .forbidden())
                .hasSize(1);
        assertThat(ReadingScorer.compare(gold, TEXT, List.of(expelled("planned", PARIS, MALIAN)))
                        .forbidden())
                .isEmpty();
    }

    @Test
    void aSpanThatDoesNotGiveItsTextBackCostsAFact() throws IOException {
        GoldReading gold = gold("{\"id\":\"E1\"," + EVENT + "}", "");
        String shifted = MALIAN.replace("21", "20");
        Comparison comparison = ReadingScorer.compare(gold, TEXT, List.of(expelled("occurred", PARIS, shifted)));
        assertThat(comparison.badSpans()).hasSize(1);
        assertThat(comparison.score()).isEqualTo(0.5);
    }

    @Test
    void eventsBeyondTheAllowanceCost() throws IOException {
        GoldReading gold = gold("{\"id\":\"E1\"," + EVENT + "}", "");
        CodedRecord record = expelled("occurred", PARIS, MALIAN);
        Comparison comparison = ReadingScorer.compare(gold, TEXT, List.of(record, record, record));
        assertThat(comparison.extra()).isEqualTo(2);
        assertThat(comparison.over()).isEqualTo(2);
        assertThat(comparison.score()).isZero();
    }

    @Test
    void quotesAndClaimsAreComparedByTheirWords() throws IOException {
        GoldReading gold = gold(
                "",
                "\"quotes\":[{\"id\":\"Q1\",\"text\":\"We regret it\",\"speaker\":\"Keita\",\"kind\":\"direct\"}],"
                        + "\"claims\":[{\"id\":\"C1\",\"source\":{\"name\":\"Aya Keita\"},\"content\":\"regret it\"}]");
        String info = "\"text_info\":{\"sequence\":1,\"start\":49,\"end\":79}}";
        List<CodedRecord> records = List.of(
                record("{\"record\":\"quote\",\"id\":\"q\",\"document\":\"d\",\"text\":\"We regret it,\",\"start\":50,"
                        + "\"end\":63,\"kind\":\"direct\",\"speaker\":"
                        + KEITA.replace("64", "65").replace("73", "74")
                        + "," + info),
                record("{\"record\":\"claim\",\"id\":\"c\",\"document\":\"d\",\"source\":"
                        + KEITA.replace("64", "65").replace("73", "74")
                        + ",\"content\":[{\"text\":\"We regret it,\",\"start\":50,\"end\":63}]," + info));
        Comparison comparison = ReadingScorer.compare(gold, TEXT, records);
        assertThat(comparison.errors()).isEmpty();
        assertThat(comparison.badSpans()).isEmpty();
        assertThat(comparison.total()).isEqualTo(new Tally(3, 3));
    }

    @Test
    void anAnchorThatIsNotInTheArticleIsAnError() throws IOException {
        GoldReading gold = gold("{\"id\":\"E1\",\"anchor\":\"London expelled\",\"event\":[\"SANCTION\"]}", "");
        assertThatThrownBy(() -> ReadingScorer.compare(gold, TEXT, List.of()))
                .hasMessageContaining("'London expelled' does not stand in the article");
    }

    @Test
    void anUnknownFieldOfAReadingIsAnErrorWithItsLine() {
        assertThatThrownBy(() -> gold("{\"id\":\"E1\"," + EVENT + ",\n\"actors\":[]}", ""))
                .hasMessageContaining("reading.json:2")
                .hasMessageContaining("actors");
    }

    private GoldReading gold(String events, String more) throws IOException {
        Path file = folder.resolve("x.reading.json");
        Files.writeString(
                file,
                "{\"origin\":\"Written for this test.\",\"genre\":\"wire\",\"date\":\"2020-01-07\",\"events\":["
                        + events + "]" + (more.isEmpty() ? "" : "," + more) + "}");
        return ReadingFile.read(file);
    }

    private static CodedRecord expelled(String status, String actor, String recipient) {
        return record("{\"record\":\"event\",\"id\":\"e\",\"document\":\"d\",\"event\":[\"SANCTION\"],"
                + "\"mode\":[\"expel\"],\"cameo\":\"161\",\"quad_code\":4,\"event_scale\":-5.5,"
                + "\"event_text\":[{\"text\":\"expelled\",\"start\":8,\"end\":16}],"
                + "\"actor\":[" + actor + "],\"recipient\":[" + recipient + "],\"status\":\"" + status + "\","
                + "\"date\":\"2020-01-06\",\"enddate\":\"2020-01-06\",\"confidence\":0.8,\"rule\":\"expel\","
                + "\"text\":\"Paris expelled\",\"text_info\":{\"sequence\":0,\"start\":2,\"end\":48},"
                + "\"coder\":\"dragoman 0.1.0\"}");
    }

    private static CodedRecord record(String json) {
        return new RecordCodec().read(json);
    }
}
