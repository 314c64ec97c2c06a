package dragoman.analyse.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Relation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table {@code graphs.txt}: what a parser gives, and what the graph must and may not say. */
class GraphBuilderTest {
    /** Edges of the tree that the graph must have, and all that are added to it. */
    record Row(String title, String sketch, List<String> tree, List<String> added) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Row> rows() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(GraphBuilderTest.class.getResourceAsStream("graphs.txt"), "graphs.txt")) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(table.split("\n\n+"))
                    .filter(block -> block.lines().anyMatch(line -> !line.startsWith("#")))
                    .map(GraphBuilderTest::row);
        }
    }

    private static Row row(String block) {
        List<String> lines =
                block.lines().filter(line -> !line.startsWith("# ")).toList();
        List<String> tree = new ArrayList<>();
        List<String> added = new ArrayList<>();
        lines.stream()
                .filter(line -> line.startsWith("  "))
                .flatMap(line -> Arrays.stream(line.strip().split("  +")))
                .forEach(edge -> (edge.startsWith("+") ? added : tree).add(edge.replaceFirst("^\\+", "")));
        String sketch = String.join(
                " ",
                lines.stream().skip(1).filter(line -> !line.startsWith("  ")).toList());
        return new Row(lines.get(0), sketch, tree, added);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsTheTable(Row row) {
        Sketch sketch = Sketch.of(row.sketch());
        Graph graph = sketch.graph();
        List<String> tree = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (int i = 0; i < graph.size(); i++) {
            for (Edge edge : graph.governors(i)) {
                (edge.enhanced() ? added : tree).add(sketch.written(edge));
            }
        }
        assertThat(tree).containsAll(row.tree());
        assertThat(added).containsExactlyInAnyOrderElementsOf(row.added());
    }

    @Test
    void severalRootsStay() {
        Graph graph = Sketch.of("Kyoto/NNP/nsubj ,/,/punct Friday/NNP/pobj").graph();
        for (int i = 0; i < 3; i++) {
            assertThat(graph.incoming(i).relation()).isEqualTo(Relation.ROOT);
            assertThat(graph.head(i)).isEqualTo(-1);
        }
    }

    @Test
    void circleIsCut() {
        Graph graph = Sketch.of("troops/NNS/nsubj/marched marched/VBD/conj/home home/RB/advmod/troops")
                .graph();
        assertThat(graph.subtree(marched(graph)).cardinality()).isEqualTo(3);
    }

    private static int marched(Graph graph) {
        int at = 0;
        while (graph.head(at) >= 0) {
            at++;
        }
        return at;
    }

    @Test
    void refusesHeadsThatAreNoToken() {
        Sketch sketch = Sketch.of("Modi/NNP/nsubj/met met/VBD/root");
        assertThatThrownBy(() -> GraphBuilder.build(sketch.tokens, new int[] {7, -1}, sketch.labels))
                .hasMessage("token 0 (Modi) has the head 7, expected one of the 2 tokens, or -1 for a root");
        assertThatThrownBy(() -> GraphBuilder.build(sketch.tokens, new int[] {-1}, sketch.labels))
                .hasMessageContaining("2 tokens with 1 heads and 2 labels");
    }

    @Test
    void emptySentence() {
        assertThat(GraphBuilder.build(List.of(), new int[0], new Label[0]).size())
                .isZero();
    }
}
