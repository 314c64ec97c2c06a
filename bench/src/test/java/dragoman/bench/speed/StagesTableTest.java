package dragoman.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StagesTableTest {
    @Test
    void figuresAreOfASentenceInTheOrderOfTheWork() {
        assertThat(StagesTable.of(Map.of("graph", 3000.0, "parse", 50_000.0), Map.of("parse", 500.0), 100))
                .endsWith("| parse | 500.0 ± 5.0 | 2000 |\n| graph | 30.0 ± 0.0 | 33333 |\n");
    }
}
