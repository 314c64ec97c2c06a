package dragoman.analyse.word;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LemmaCorrectionsTest {
    @Test
    void refusesRowsItCannotRead() {
        assertThatThrownBy(() -> LemmaCorrections.parse("verbs.tsv", List.of("# head", "go\twent")))
                .hasMessageContaining("verbs.tsv:2")
                .hasMessageContaining("go\twent");
        assertThatThrownBy(() -> LemmaCorrections.parse("verbs.tsv", List.of("lie\tVB*\tlay", "lay\tVB\tlay")))
                .hasMessageContaining("verbs.tsv:2")
                .hasMessageContaining("\"lie\"");
    }
}
