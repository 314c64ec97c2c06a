package dragoman.analyse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A sentence's grammar: a tree of edges, and beyond it the enhanced edges. Tokens are named by their index.
 *
 * <p>Example: in "soldiers who fired on crowds", {@code fired} governs {@code who} in the tree and, enhanced,
 * {@code soldiers} as its subject.
 */
public final class Graph {
    private final List<Edge> incoming;
    private final List<List<Edge>> children;
    private final List<List<Edge>> governors;

    /**
     * @param tree one edge a token, in token order
     * @param enhanced further edges, in a fixed order
     */
    public Graph(List<Edge> tree, List<Edge> enhanced) {
        this.incoming = List.copyOf(tree);
        this.children = new ArrayList<>();
        this.governors = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            children.add(new ArrayList<>());
            governors.add(new ArrayList<>());
        }
        tree.forEach(this::add);
        enhanced.forEach(this::add);
    }

    private void add(Edge edge) {
        if (edge.governor() >= 0) {
            children.get(edge.governor()).add(edge);
        }
        governors.get(edge.dependent()).add(edge);
    }

    public int size() {
        return incoming.size();
    }

    /** The tree edge into a token. */
    public Edge incoming(int token) {
        return incoming.get(token);
    }

    /** The token's governor in the tree, -1 for the root. */
    public int head(int token) {
        return incoming.get(token).governor();
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
        return children.get(token).stream()
                .filter(edge -> edge.relation() == relation)
                .map(Edge::dependent)
                .distinct()
                .toList();
    }

    public Optional<Integer> child(int token, Relation relation) {
        for (Edge edge : children.get(token)) {
            if (edge.relation() == relation) {
                return Optional.of(edge.dependent());
            }
        }
        return Optional.empty();
    }

    public boolean has(int token, Relation relation) {
        return child(token, relation).isPresent();
    }

    /** The token and all below it in the tree. */
    public BitSet subtree(int token) {
        BitSet seen = new BitSet(size());
        collect(token, seen);
        return seen;
    }

    private void collect(int token, BitSet seen) {
        if (seen.get(token)) {
            return;
        }
        seen.set(token);
        for (Edge edge : children.get(token)) {
            if (!edge.enhanced()) {
                collect(edge.dependent(), seen);
            }
        }
    }

    /** Whether {@code ancestor} is the token or stands above it in the tree. */
    public boolean dominates(int ancestor, int token) {
        for (int at = token; at >= 0; at = head(at)) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }
}
