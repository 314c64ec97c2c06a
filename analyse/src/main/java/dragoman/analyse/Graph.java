package dragoman.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A sentence's grammar: a tree of edges, and beyond it the enhanced edges. Tokens are named by their index. Every answer
 * comes from an index that is made once, for the coder asks each sentence some thousand times.
 *
 * <p>Example: in "soldiers who fired on crowds", {@code fired} governs {@code who} in the tree and, enhanced,
 * {@code soldiers} as its subject.
 */
public final class Graph {
    private final Edge[] incoming;
    private final List<List<Edge>> children;
    private final List<List<Edge>> governors;
    /** Of each token the relations of the edges out of it, a bit each. */
    private final long[] relations;

    private final Order order;

    /**
     * @param tree one edge a token, in token order
     * @param enhanced further edges, in a fixed order
     * @throws IllegalArgumentException if the tree's edges are out of order or go in a circle
     */
    public Graph(List<Edge> tree, List<Edge> enhanced) {
        int size = tree.size();
        this.incoming = tree.toArray(Edge[]::new);
        for (int i = 0; i < size; i++) {
            if (incoming[i].dependent() != i) {
                throw new IllegalArgumentException("edge " + i + " of the tree leads to token "
                        + incoming[i].dependent() + ", expected one edge a token, in token order");
            }
        }
        this.order = new Order(incoming);
        int[] from = new int[size + enhanced.size()];
        int[] to = new int[from.length];
        Edge[] edges = new Edge[from.length];
        this.relations = new long[size];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = i < size ? incoming[i] : enhanced.get(i - size);
            from[i] = edges[i].governor();
            to[i] = edges[i].dependent();
            if (from[i] >= 0) {
                relations[from[i]] |= bit(edges[i].relation());
            }
        }
        this.children = grouped(edges, from, size);
        this.governors = grouped(edges, to, size);
    }

    // Bits live as long as the graph; no one stores them.
    @SuppressWarnings("EnumOrdinal")
    private static long bit(Relation relation) {
        return 1L << relation.ordinal();
    }

    /** The edges at each of their ends, in their order; the end -1 is left out. */
    private static List<List<Edge>> grouped(Edge[] edges, int[] end, int size) {
        int[] start = new int[size + 2];
        for (int token : end) {
            start[token + 2]++;
        }
        for (int i = 2; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        // start[token + 1] now begins the token's group, and comes to end it.
        Edge[] sorted = new Edge[edges.length];
        for (int i = 0; i < edges.length; i++) {
            sorted[start[end[i] + 1]++] = edges[i];
        }
        List<List<Edge>> groups = new ArrayList<>(size);
        for (int token = 0; token < size; token++) {
            int begin = start[token];
            int length = start[token + 1] - begin;
            groups.add(
                    length == 0
                            ? List.of()
                            : length == 1
                                    ? List.of(sorted[begin])
                                    : List.of(Arrays.copyOfRange(sorted, begin, begin + length)));
        }
        return groups;
    }

    public int size() {
        return incoming.length;
    }

    /** The tree edge into a token. */
    public Edge incoming(int token) {
        return incoming[token];
    }

    /** The token's governor in the tree, -1 for the root. */
    public int head(int token) {
        return incoming[token].governor();
    }

    /** All edges out of a token, tree edges first. */
    public List<Edge> children(int token) {
        return children.get(token);
    }

    /** All edges into a token, its tree edge first. */
    public List<Edge> governors(int token) {
        return governors.get(token);
    }

    /** Dependents by a relation, whatever the marker; each once. */
    public List<Integer> children(int token, Relation relation) {
        if (!has(token, relation)) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>(2);
        for (Edge edge : children.get(token)) {
            if (edge.relation() == relation && !found.contains(edge.dependent())) {
                found.add(edge.dependent());
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** The first dependent by a relation. */
    public Optional<Integer> child(int token, Relation relation) {
        if (has(token, relation)) {
            for (Edge edge : children.get(token)) {
                if (edge.relation() == relation) {
                    return Optional.of(edge.dependent());
                }
            }
        }
        return Optional.empty();
    }

    public boolean has(int token, Relation relation) {
        return (relations[token] & bit(relation)) != 0;
    }

    /** The token and all below it in the tree. */
    public BitSet subtree(int token) {
        return order.subtree(token);
    }

    /** Whether {@code ancestor} is the token or stands above it in the tree. */
    public boolean dominates(int ancestor, int token) {
        return ancestor >= 0 && token >= 0 && order.dominates(ancestor, token);
    }
}
