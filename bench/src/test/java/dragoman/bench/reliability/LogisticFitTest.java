package dragoman.bench.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dragoman.bench.reliability.LogisticFit.Example;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LogisticFitTest {
    @Test
    void withoutSignalsTheStartIsTheShareThatIsRight() {
        LogisticFit fit = LogisticFit.of(examples(Set.of(), 3, 1), 1);
        assertThat(fit.probability(Set.of())).isCloseTo(0.75, within(1e-6));
        assertThat(fit.weights()).containsExactly(0.0);
    }

    @Test
    void aSignalOfManyEventsIsBelievedAndOneOfFewLess() {
        List<Example> all = examples(Set.of(), 80, 20);
        all.addAll(examples(Set.of(0), 200, 800));
        all.addAll(examples(Set.of(1), 0, 2));
        LogisticFit fit = LogisticFit.of(all, 2);
        assertThat(fit.probability(Set.of(0))).isCloseTo(0.2, within(0.02));
        assertThat(fit.probability(Set.of(1))).isBetween(0.4, 0.75);
    }

    private static List<Example> examples(Set<Integer> signals, int right, int wrong) {
        List<Example> examples = new ArrayList<>(Collections.nCopies(right, new Example(signals, true)));
        examples.addAll(Collections.nCopies(wrong, new Example(signals, false)));
        return examples;
    }
}
