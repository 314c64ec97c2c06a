package dragoman.analyse.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Relation;
import dragoman.analyse.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever heads and labels come, sound or not, a graph leaves in which every token has one head. */
class RandomTreesTest {
    private static final String[] WORDS = {
        "who", "that", "by", "be", "'s", "and", ",", "met", "envoy", "promise", "order", "take", "in", "give", "call"
    };
    /** Words that are mended together; chance would hardly ever bring them so. */
    private static final String[] PHRASE = {"declare", "envoy", "in", "persona", "non", "grata"};

    private static final String[] TAGS = {
        "WP", "WDT", "IN", "TO", "VB", "VBN", "VBG", "VBD", "NN", "NNP", "CC", ",", "JJ", "CD", "PRP", "RB", "MD"
    };

    private static final List<Label> LABELS = List.of(Label.values());

    /** @param seed of words, tags and heads; jqwik prints it where a property fails */
    record Parse(long seed, Sketch sketch) {
        Graph graph() {
            return sketch.graph();
        }

        @Override
        public String toString() {
            return "seed " + seed + ", " + sketch.tokens.size() + " tokens";
        }
    }

    @Provide
    Arbitrary<Parse> parses() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(1, 60))
                .as(RandomTreesTest::parse);
    }

    private static Parse parse(long seed, int size) {
        Random random = new Random(seed);
        List<Token> tokens = new ArrayList<>();
        int[] heads = new int[size];
        Label[] labels = new Label[size];
        // Few labels make what they mean meet more often than all would.
        Label[] few = new Label[1 + random.nextInt(6)];
        for (int i = 0; i < few.length; i++) {
            few[i] = LABELS.get(random.nextInt(LABELS.size()));
        }
        int phrase = random.nextInt(2 * size);
        for (int i = 0; i < size; i++) {
            String word = i >= phrase && i < phrase + PHRASE.length
                    ? PHRASE[i - phrase]
                    : WORDS[random.nextInt(WORDS.length)];
            tokens.add(new Token(i, 2 * i, 2 * i + 1, word, word, TAGS[random.nextInt(TAGS.length)]));
            heads[i] = random.nextInt(size + 1) - 1;
            labels[i] =
                    random.nextBoolean() ? few[random.nextInt(few.length)] : LABELS.get(random.nextInt(LABELS.size()));
        }
        return new Parse(seed, new Sketch(tokens, heads, labels));
    }

    @Property
    void everyTokenHasOneHeadAndARoot(@ForAll("parses") Parse parse) {
        Graph graph = parse.graph();
        assertThat(graph.size()).isEqualTo(parse.sketch().tokens.size());
        for (int i = 0; i < graph.size(); i++) {
            Edge incoming = graph.incoming(i);
            assertThat(incoming.dependent()).isEqualTo(i);
            assertThat(incoming.is(Relation.ROOT)).isEqualTo(incoming.governor() < 0);
            assertThat(graph.governors(i).stream().filter(edge -> !edge.enhanced()))
                    .containsExactly(incoming);
            int steps = 0;
            for (int at = i; at >= 0; at = graph.head(at)) {
                assertThat(steps++).isLessThan(graph.size());
            }
        }
    }

    @Property
    void addedEdgesAreNewAndJoinTwoTokens(@ForAll("parses") Parse parse) {
        Graph graph = parse.graph();
        for (int i = 0; i < graph.size(); i++) {
            List<Edge> edges = graph.governors(i);
            assertThat(new HashSet<>(edges)).hasSameSizeAs(edges);
            assertThat(edges).allMatch(edge -> edge.governor() != edge.dependent());
        }
    }

    @Property
    void indexAnswersAsTheEdgesDo(@ForAll("parses") Parse parse) {
        Graph graph = parse.graph();
        for (int i = 0; i < graph.size(); i++) {
            BitSet below = new BitSet();
            for (int j = 0; j < graph.size(); j++) {
                boolean under = false;
                for (int at = j; at >= 0; at = graph.head(at)) {
                    under |= at == i;
                }
                below.set(j, under);
                assertThat(graph.dominates(i, j)).isEqualTo(under);
                int governor = i;
                assertThat(graph.governors(j))
                        .filteredOn(edge -> edge.governor() == governor)
                        .isEqualTo(onTo(graph.children(i), j));
            }
            assertThat(graph.subtree(i)).isEqualTo(below);
            for (Relation relation : Relation.values()) {
                List<Integer> wanted = graph.children(i).stream()
                        .filter(edge -> edge.is(relation))
                        .map(Edge::dependent)
                        .distinct()
                        .toList();
                assertThat(graph.children(i, relation)).isEqualTo(wanted);
                assertThat(graph.child(i, relation)).isEqualTo(wanted.stream().findFirst());
                assertThat(graph.has(i, relation)).isEqualTo(!wanted.isEmpty());
            }
        }
    }

    private static List<Edge> onTo(List<Edge> edges, int dependent) {
        return edges.stream().filter(edge -> edge.dependent() == dependent).toList();
    }
}
