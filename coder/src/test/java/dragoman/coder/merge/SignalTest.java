package dragoman.coder.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Entity;
import dragoman.model.Status;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignalTest {
    private static final String VERB = "host/verb CONSULT visit";

    @Test
    void aVerbBetweenTwoWhoAreKnownHasNone() {
        assertThat(Signal.of(VERB, entities("RUS"), entities("CHN"), Status.OCCURRED, false))
                .isEmpty();
    }

    @Test
    void talksWithoutPartiesLackThemAndAVerb() {
        assertThat(Signal.of("talk/noun CONSULT", List.of(), List.of(), Status.OCCURRED, false))
                .containsExactlyInAnyOrder(Signal.NOT_VERB, Signal.NO_ACTOR, Signal.NO_RECIPIENT);
    }

    @Test
    void twoActorsAndNobodyElseAreMutualAndNotMany() {
        assertThat(Signal.of(VERB, entities("RUS", "CHN"), List.of(), Status.PLANNED, true))
                .containsExactlyInAnyOrder(Signal.MUTUAL, Signal.PLANNED, Signal.SECOND_HAND);
    }

    @Test
    void somebodyWithoutACodeIsUnknown() {
        assertThat(Signal.of(VERB, entities(""), entities("FRA", ""), Status.DENIED, false))
                .containsExactlyInAnyOrder(Signal.UNKNOWN_ACTOR, Signal.UNKNOWN_RECIPIENT, Signal.MANY, Signal.NEGATED);
    }

    @Test
    void confidenceIsAShareWhateverTheSignals() {
        assertThat(Confidence.of(Set.of())).isBetween(0.6, 0.7);
        assertThat(Confidence.of(EnumSet.allOf(Signal.class))).isBetween(0.01, 0.2);
        assertThat(Confidence.of(Set.of(Signal.NO_ACTOR))).isLessThan(Confidence.of(Set.of(Signal.MUTUAL)));
    }

    private static List<Entity> entities(String... codes) {
        return Arrays.stream(codes)
                .map(code -> new Entity(
                        "somebody",
                        0,
                        8,
                        Optional.of(code).filter(one -> !one.isEmpty()),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }
}
