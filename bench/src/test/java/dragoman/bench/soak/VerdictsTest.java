package dragoman.bench.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    @Test
    void timeIsLinearWhereAKilobyteCostsTheSame() {
        assertThat(Lengths.isLinear(List.of(time(1000, 9), time(2000, 2), time(4000, 4), time(8000, 11))))
                .isTrue();
        assertThat(Lengths.isLinear(List.of(time(1000, 1), time(2000, 2), time(4000, 8), time(8000, 32))))
                .isFalse();
    }

    @Test
    void memoryIsFlatWhereTheSecondHalfTakesNoMore() {
        assertThat(MemoryGrowth.isFlat(List.of(300L, 900L, 950L, 940L))).isTrue();
        assertThat(MemoryGrowth.isFlat(List.of(300L, 400L, 500L, 600L))).isFalse();
        assertThat(MemoryGrowth.isFlat(List.of())).isTrue();
    }

    @Test
    void theLogOfCollectionsTellsWhatIsHeld() {
        assertThat(GcLog.heldBytes(List.of(
                        "Using Parallel",
                        "GC(0) Pause Young (Allocation Failure) 24M->3M(92M) 2.1ms",
                        "GC(1) Pause Full (Ergonomics) 80M->700K(92M) 20.1ms")))
                .hasValue(700 << 10);
        assertThat(GcLog.heldBytes(List.of("Using Parallel"))).isEmpty();
    }

    private static Lengths.Time time(int length, double seconds) {
        return new Lengths.Time(length, seconds, seconds);
    }
}
