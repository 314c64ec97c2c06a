package dragoman.analyse.parse;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Relation;
import java.util.Arrays;
import java.util.List;

/**
 * A tree and the edges that are added to it, each edge a number: the tree's edge into a token has the token's, further
 * ones follow. From a token, the edges out of it form a chain, the tree's in the order of words and then the added ones,
 * so that none is looked for among all.
 *
 * <pre>{@code for (int arc = arcs.firstFrom(verb); arc >= 0; arc = arcs.nextFrom(arc)) ...}</pre>
 */
final class Arcs {
    static final int NONE = -1;

    private final int tokens;
    private int count;
    private int[] governor;
    private int[] dependent;
    private Relation[] relation;
    private String[] marker;
    /** First and last edge out of each token, and the next one of each edge. */
    private final int[] firstFrom;

    private final int[] lastFrom;
    private int[] nextFrom;
    /** First and last added edge into each token, and the next one of each edge. */
    private final int[] firstAddedTo;

    private final int[] lastAddedTo;
    private int[] nextTo;

    Arcs(Tree tree) {
        tokens = tree.size();
        int room = tokens + tokens / 2 + 4;
        governor = Arrays.copyOf(tree.head, room);
        dependent = new int[room];
        relation = Arrays.copyOf(tree.relation, room);
        marker = Arrays.copyOf(tree.marker, room);
        nextFrom = new int[room];
        nextTo = new int[room];
        firstFrom = none(tokens);
        lastFrom = none(tokens);
        firstAddedTo = none(tokens);
        lastAddedTo = none(tokens);
        for (int i = 0; i < tokens; i++) {
            dependent[i] = i;
            appendFrom(i);
        }
        count = tokens;
    }

    private static int[] none(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }

    /** Adds an edge unless it is there or would lead to itself. */
    void add(int from, int to, Relation as, String by) {
        if (from == to || isAdded(from, to, as, by)) {
            return;
        }
        if (count == governor.length) {
            grow(2 * count);
        }
        governor[count] = from;
        dependent[count] = to;
        relation[count] = as;
        marker[count] = by;
        appendFrom(count);
        nextTo[count] = NONE;
        if (lastAddedTo[to] < 0) {
            firstAddedTo[to] = count;
        } else {
            nextTo[lastAddedTo[to]] = count;
        }
        lastAddedTo[to] = count;
        count++;
    }

    private boolean isAdded(int from, int to, Relation as, String by) {
        for (int arc = firstAddedTo[to]; arc >= 0; arc = nextTo[arc]) {
            if (governor[arc] == from && relation[arc] == as && marker[arc].equals(by)) {
                return true;
            }
        }
        return false;
    }

    private void appendFrom(int arc) {
        int from = governor[arc];
        nextFrom[arc] = NONE;
        if (from < 0) {
            return;
        }
        if (lastFrom[from] < 0) {
            firstFrom[from] = arc;
        } else {
            nextFrom[lastFrom[from]] = arc;
        }
        lastFrom[from] = arc;
    }

    private void grow(int room) {
        governor = Arrays.copyOf(governor, room);
        dependent = Arrays.copyOf(dependent, room);
        relation = Arrays.copyOf(relation, room);
        marker = Arrays.copyOf(marker, room);
        nextFrom = Arrays.copyOf(nextFrom, room);
        nextTo = Arrays.copyOf(nextTo, room);
    }

    int governor(int arc) {
        return governor[arc];
    }

    int dependent(int arc) {
        return dependent[arc];
    }

    Relation relation(int arc) {
        return relation[arc];
    }

    String marker(int arc) {
        return marker[arc];
    }

    /** The first edge out of a token, {@link #NONE} if it has none. */
    int firstFrom(int token) {
        return firstFrom[token];
    }

    int nextFrom(int arc) {
        return nextFrom[arc];
    }

    /** The first added edge into a token, {@link #NONE} if it has none. */
    int firstAddedTo(int token) {
        return firstAddedTo[token];
    }

    int nextAddedTo(int arc) {
        return nextTo[arc];
    }

    /** A dependent by a relation, the first there is, or {@link #NONE}. */
    int dependent(int token, Relation wanted) {
        for (int arc = firstFrom[token]; arc >= 0; arc = nextFrom[arc]) {
            if (relation[arc] == wanted) {
                return dependent[arc];
            }
        }
        return NONE;
    }

    boolean has(int token, Relation wanted) {
        return dependent(token, wanted) >= 0;
    }

    Graph graph() {
        Edge[] edges = new Edge[count];
        for (int arc = 0; arc < count; arc++) {
            edges[arc] = new Edge(governor[arc], dependent[arc], relation[arc], marker[arc], arc >= tokens);
        }
        List<Edge> all = Arrays.asList(edges);
        return new Graph(all.subList(0, tokens), all.subList(tokens, count));
    }
}
