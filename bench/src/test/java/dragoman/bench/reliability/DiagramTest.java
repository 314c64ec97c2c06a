package dragoman.bench.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagramTest {
    @Test
    void eachBinWithEventsHasItsBarItsNumberAndItsDot() {
        String svg = Diagram.of(Reliability.of(ReliabilityTest.guesses(0.75, 3, 1)), "Events");
        assertThat(svg)
                .startsWith("<svg ")
                .endsWith("</svg>\n")
                .contains("<rect x=\"341.0\" y=\"160.0\" width=\"38.0\" height=\"300.0\"")
                .contains("\" y=\"152.0\">4</text>")
                .containsOnlyOnce("<circle cx=\"360.0\" cy=\"160.0\"");
    }
}
