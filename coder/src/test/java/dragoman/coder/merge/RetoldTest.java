package dragoman.coder.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Entity;
import dragoman.model.Event;
import dragoman.model.Root;
import dragoman.model.Span;
import dragoman.model.Status;
import dragoman.model.TextInfo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When an event is the one that the document told before. */
class RetoldTest {
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

    @Test
    void theSamePartiesAgainAreTheSameEvent() {
        assertThat(link(
                        told(event("first", 0, Root.CONSULT, Status.OCCURRED, null, "Chad", "Niger")),
                        told(event("again", 1, Root.CONSULT, Status.ALLEGED, null, "Niger", "Chad"))))
                .containsExactly(Optional.empty(), Optional.of("first"));
    }

    @Test
    void aThirdTellingPointsToTheFirst() {
        assertThat(link(
                        told(event("first", 0, Root.CONSULT, Status.OCCURRED, null, "Chad", "Niger")),
                        told(event("again", 1, Root.CONSULT, Status.OCCURRED, null, "Chad", "Niger")),
                        told(event("third", 2, Root.CONSULT, Status.OCCURRED, null, "Chad", "Niger"))))
                .containsExactly(Optional.empty(), Optional.of("first"), Optional.of("first"));
    }

    @Test
    void whatIsPlannedIsNotWhatHappened() {
        assertThat(link(
                        told(event("first", 0, Root.CONSULT, Status.OCCURRED, null, "Chad", "Niger")),
                        told(event("next", 1, Root.CONSULT, Status.PLANNED, null, "Chad", "Niger"))))
                .containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void otherPartiesRootsAndDaysAreOtherEvents() {
        assertThat(link(
                        told(event("first", 0, Root.CONSULT, Status.OCCURRED, MONDAY, "Chad", "Niger")),
                        told(event("others", 1, Root.CONSULT, Status.OCCURRED, MONDAY, "Chad", "Mali")),
                        told(event("aid", 2, Root.AID, Status.OCCURRED, MONDAY, "Chad", "Niger")),
                        told(event("later", 3, Root.CONSULT, Status.OCCURRED, MONDAY.plusDays(1), "Chad", "Niger"))))
                .containsOnly(Optional.empty());
    }

    @Test
    void aDayThatOnlyOneTellsPartsThemNot() {
        assertThat(link(
                        told(event("first", 0, Root.CONSULT, Status.OCCURRED, MONDAY, "Chad", "Niger")),
                        told(event("again", 1, Root.CONSULT, Status.OCCURRED, null, "Chad", "Niger"))))
                .containsExactly(Optional.empty(), Optional.of("first"));
    }

    @Test
    void aDefiniteNounPointsBackWithFewerOrNoParties() {
        assertThat(link(
                        told(event("first", 0, Root.CONSULT, Status.OCCURRED, null, "Chad", "Niger")),
                        new Retold.Told(event("talks", 2, Root.CONSULT, Status.OCCURRED, null), true, true),
                        new Retold.Told(event("chad", 3, Root.CONSULT, Status.OCCURRED, null, "Chad"), true, false)))
                .containsExactly(Optional.empty(), Optional.of("first"), Optional.of("first"));
    }

    @Test
    void aBareNounThatNothingExplainsIsLeftOut() {
        assertThat(link(
                        told(event("first", 0, Root.CONSULT, Status.OCCURRED, null, "Chad", "Niger")),
                        new Retold.Told(event("attack", 1, Root.ASSAULT, Status.OCCURRED, null), true, true)))
                .containsExactly(Optional.empty());
    }

    private static Retold.Told told(Event event) {
        return new Retold.Told(event, false, false);
    }

    private static List<Optional<String>> link(Retold.Told... told) {
        return Retold.link(List.of(told)).stream().map(Event::sameAs).toList();
    }

    private static Event event(
            String id,
            int sentence,
            Root root,
            Status status,
            @org.jspecify.annotations.Nullable LocalDate day,
            String... actors) {
        int start = 100 * sentence;
        return new Event(
                id,
                "test",
                List.of(root),
                List.of(),
                List.of(),
                "000",
                root.quad(),
                root.score(),
                List.of(new Span("met", start, start + 3)),
                Arrays.stream(actors).map(RetoldTest::entity).toList(),
                List.of(),
                status,
                Optional.ofNullable(day),
                Optional.ofNullable(day),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                0.5,
                "test",
                "met",
                new TextInfo(sentence, start, start + 3),
                "test");
    }

    private static Entity entity(String name) {
        return new Entity(
                name,
                0,
                name.length(),
                Optional.empty(),
                List.of(),
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
