package dragoman.analyse;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A sentence's graph: there already, or made when it is first asked for. Threads that ask at once may each make it, and
 * get equal ones, for parsing is a pure function of the words.
 */
public final class Grammar {
    private final Supplier<Graph> parse;
    private volatile @Nullable Graph graph;

    private Grammar(Supplier<Graph> parse, @Nullable Graph graph) {
        this.parse = parse;
        this.graph = graph;
    }

    static Grammar of(Graph graph) {
        return new Grammar(() -> graph, graph);
    }

    /** @param parse gives equal graphs whenever it is asked, on any thread */
    public static Grammar later(Supplier<Graph> parse) {
        return new Grammar(parse, null);
    }

    Graph graph() {
        Graph made = graph;
        if (made == null) {
            made = parse.get();
            graph = made;
        }
        return made;
    }

    /** Whether the graph is there: given, or asked for before. */
    public boolean isParsed() {
        return graph != null;
    }
}
