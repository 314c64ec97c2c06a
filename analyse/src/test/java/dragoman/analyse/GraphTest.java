package dragoman.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What its index answers is held against the edges in {@code RandomTreesTest}. */
class GraphTest {
    private static Edge edge(int governor, int dependent) {
        return new Edge(governor, dependent, governor < 0 ? Relation.ROOT : Relation.OBJ, "", false);
    }

    @Test
    void refusesACircle() {
        assertThatThrownBy(() -> new Graph(List.of(edge(-1, 0), edge(2, 1), edge(1, 2)), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a tree of 3 tokens in which 2 hang on each other in a circle, expected every token under"
                        + " a root");
    }

    @Test
    void refusesEdgesOutOfOrder() {
        assertThatThrownBy(() -> new Graph(List.of(edge(-1, 1), edge(1, 0)), List.of()))
                .hasMessage("edge 0 of the tree leads to token 1, expected one edge a token, in token order");
    }

    @Test
    void aDependentByTwoEdgesIsOneChild() {
        Edge again = new Edge(0, 1, Relation.OBJ, "", true);
        Graph graph = new Graph(List.of(edge(-1, 0), edge(0, 1)), List.of(again));
        assertThat(graph.children(0)).containsExactly(edge(0, 1), again);
        assertThat(graph.children(0, Relation.OBJ)).containsExactly(1);
    }

    @Test
    void emptySentence() {
        assertThat(new Graph(List.of(), List.of()).size()).isZero();
    }
}
