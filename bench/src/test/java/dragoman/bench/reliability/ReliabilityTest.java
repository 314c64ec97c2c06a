package dragoman.bench.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    @Test
    void boundsBelongToTheBinAbove() {
        Reliability reliability = Reliability.of(Stream.of(0.0, 0.3, 0.29, 0.6, 0.7, 1.0)
                .map(confidence -> new Guess(confidence, true))
                .toList());
        assertThat(reliability.bins().stream().map(Bin::count)).containsExactly(1, 0, 1, 1, 0, 0, 1, 1, 0, 1);
    }

    @Test
    void threeOfFourRightAtThreeQuartersIsNoError() {
        Reliability reliability = Reliability.of(guesses(0.75, 3, 1));
        assertThat(reliability.error()).isZero();
        assertThat(reliability.brier()).isCloseTo(0.1875, within(1e-9)).isEqualTo(reliability.brierOfConstant());
        assertThat(reliability.table()).contains("0.7 to 0.8        4       0.750  0.750");
    }

    @Test
    void beingSureAndWrongIsAnError() {
        assertThat(Reliability.of(guesses(0.9, 0, 5)).error()).isCloseTo(0.9, within(1e-9));
    }

    @Test
    void nothingToldIsAnEmptyTable() {
        assertThat(Reliability.of(List.of()).table()).contains("all               0\n");
    }

    @Test
    void confidenceIsAShare() {
        assertThatThrownBy(() -> new Guess(1.2, true)).hasMessageContaining("1.2 is outside [0, 1]");
    }

    static List<Guess> guesses(double confidence, int right, int wrong) {
        return Stream.concat(
                        Collections.nCopies(right, new Guess(confidence, true)).stream(),
                        Collections.nCopies(wrong, new Guess(confidence, false)).stream())
                .toList();
    }
}
