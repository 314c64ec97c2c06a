package dragoman.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordCodecTest {
    private final RecordCodec codec = new RecordCodec();

    private static Entity entity(String text, int start, String code) {
        return new Entity(
                text,
                start,
                start + text.length(),
                Optional.of(code),
                List.of(Sector.GOV),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Resolution.METONYM),
                Optional.of(0.9));
    }

    private static Location paris() {
        return new Location(
                "Paris",
                0,
                5,
                Optional.of("Paris"),
                Optional.of(2988507L),
                Optional.of(48.85),
                Optional.of(2.35),
                Optional.of("Paris"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("France"),
                Optional.of("FRA"),
                Optional.of("P"),
                Optional.of("PPLC"),
                Optional.of(4));
    }

    private static Event event() {
        return new Event(
                "e1",
                "a.txt",
                List.of(Root.SANCTION),
                List.of("expel"),
                List.of(Context.DIPLOMATIC),
                "161",
                QuadCode.MATERIAL_CONFLICT,
                -5.5,
                List.of(new Span("expelled", 6, 14)),
                List.of(entity("Paris", 0, "FRA")),
                List.of(entity("Mali", 30, "MLI")),
                Status.OCCURRED,
                Optional.of(LocalDate.of(2020, 1, 2)),
                Optional.of(LocalDate.of(2020, 1, 2)),
                Optional.empty(),
                Optional.of(DateBasis.DOCUMENT),
                Optional.of(paris()),
                List.of(new Attribution(Optional.empty(), new Span("reportedly", 20, 30))),
                List.of(new Quantity(
                        Optional.of("expelled"),
                        3,
                        Modifier.EXACT,
                        Optional.of("diplomats"),
                        "three diplomats",
                        15,
                        30)),
                Optional.empty(),
                0.8,
                "expel",
                "Paris expelled three diplomats.",
                new TextInfo(0, 0, 31),
                "dragoman 0.1.0");
    }

    @Test
    void fieldsHaveTheContractsNamesAndOrder() {
        assertThat(codec.write(event()))
                .startsWith("{\"record\":\"event\",\"id\":\"e1\",\"document\":\"a.txt\",\"event\":[\"SANCTION\"],"
                        + "\"mode\":[\"expel\"],\"context\":[\"diplomatic\"],\"cameo\":\"161\",\"quad_code\":4,"
                        + "\"event_scale\":-5.5,\"event_text\":[{\"text\":\"expelled\",\"start\":6,\"end\":14}],"
                        + "\"actor\":[{\"entity_text\":\"Paris\",\"start\":0,\"end\":5,\"code\":\"FRA\",\"sector\":[\"GOV\"],"
                        + "\"resolution\":\"metonym\",\"confidence\":0.9}]")
                .contains("\"status\":\"occurred\",\"date\":\"2020-01-02\",\"enddate\":\"2020-01-02\"")
                .contains("\"value\":3,\"modifier\":\"exact\"")
                .doesNotContain("null", "same_as");
    }

    @Test
    void everyKindIsReadBackAsItWasWritten() {
        TextInfo sentence = new TextInfo(0, 0, 9);
        List<CodedRecord> records = List.of(
                event(),
                new Document(
                        "a.txt",
                        Optional.of(LocalDate.of(2020, 1, 2)),
                        Optional.of(DateBasis.GIVEN),
                        Optional.of("T"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("en"),
                        Optional.empty(),
                        "00",
                        Optional.of("text"),
                        "dragoman 0.1.0",
                        "2026-11",
                        Map.of("desk", "africa"),
                        1,
                        4,
                        0,
                        List.of("no publication date")),
                new Quote(
                        "q",
                        "a.txt",
                        "we stay",
                        1,
                        8,
                        QuoteKind.DIRECT,
                        Optional.of(entity("Paris", 0, "FRA")),
                        Optional.of(new Span("said", 9, 13)),
                        List.of(),
                        sentence),
                new Claim(
                        "c",
                        "a.txt",
                        Optional.empty(),
                        Optional.of(new Span("said", 9, 13)),
                        List.of(new Span("we stay", 1, 8)),
                        List.of(),
                        Optional.empty(),
                        sentence),
                new Relation(
                        "r",
                        "a.txt",
                        RelationType.DEPENDS_ON,
                        entity("Paris", 0, "FRA"),
                        entity("Mali", 6, "MLI"),
                        Optional.empty(),
                        Optional.of(new Span("gold", 11, 15)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        sentence),
                new Timex("a.txt", "2020", 0, 4, TimexType.DATE, "2020"),
                new Place("a.txt", paris()),
                new Pair(
                        "1",
                        List.of(Root.AGREE),
                        List.of(),
                        "030",
                        QuadCode.VERBAL_COOPERATION,
                        Status.OCCURRED,
                        List.of(new Span("agreed", 0, 6)),
                        0.5,
                        "agree"));
        assertThat(records)
                .allSatisfy(r -> assertThat(codec.read(codec.write(r))).isEqualTo(r));
    }

    @Test
    void aLineThatIsNoRecordIsRefusedWithTheReason() {
        assertThatThrownBy(() -> codec.read("{\"record\":\"timex\",\"document\":\"a\",\"colour\":1}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour");
    }
}
