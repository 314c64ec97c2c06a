package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class InOrderTest {
    @Property(tries = 50)
    void resultsComeInTheOrderOfTheItems(
            @ForAll @Size(max = 200) List<@IntRange(max = 300_000) Integer> nanos,
            @ForAll @IntRange(min = 1, max = 6) int threads)
            throws IOException {
        List<Integer> out = new ArrayList<>();
        InOrder.run(
                nanos.iterator(),
                n -> {
                    LockSupport.parkNanos(n);
                    return n;
                },
                threads,
                out::add);
        assertThat(out).isEqualTo(nanos);
    }

    @Test
    void fewItemsAreOnTheirWay() throws IOException {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger out = new AtomicInteger();
        Iterator<Integer> source = IntStream.range(0, 1000)
                .peek(i -> most.accumulateAndGet(taken.incrementAndGet() - out.get(), Math::max))
                .iterator();
        InOrder.run(source, i -> i, 2, i -> {
            LockSupport.parkNanos(10_000);
            out.incrementAndGet();
        });
        assertThat(most.get()).isLessThanOrEqualTo(12);
    }

    @Test
    void failuresReachTheCaller() {
        assertThatThrownBy(() -> InOrder.run(
                        List.of(1, 2).iterator(),
                        i -> {
                            throw new IllegalStateException("work");
                        },
                        2,
                        i -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("work");
        assertThatThrownBy(() -> InOrder.run(List.of(1, 2).iterator(), i -> i, 2, i -> {
                    throw new IOException("sink");
                }))
                .isInstanceOf(IOException.class);
    }
}
