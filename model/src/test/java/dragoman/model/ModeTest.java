package dragoman.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ModeTest {
    @Test
    void theSameWordIsAModeOfSeveralRoots() {
        assertThat(Mode.of(Root.REQUEST, "meet").score()).isZero();
        assertThat(Mode.of(Root.REJECT, "meet").score()).isEqualTo(-2);
    }

    @Test
    void anUnknownModeIsRefusedWithTheLegalOnes() {
        assertThatThrownBy(() -> Mode.of(Root.COERCE, "kick"))
                .hasMessageContaining("'kick' is no mode of COERCE")
                .hasMessageContaining("curfew");
    }
}
