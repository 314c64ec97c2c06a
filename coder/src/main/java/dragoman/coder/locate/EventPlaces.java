package dragoman.coder.locate;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says where an event happened, where the text ties a place to it, and only then.
 *
 * <p>Example: "signed in Lomé before noon" happened in Lomé; "flew from Lomé to meet him" says nothing of where.
 */
public final class EventPlaces {
    private static final Set<String> WHERE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "across",
            "around",
            "over",
            "off",
            "on",
            "within",
            "throughout",
            "along",
            "outside of",
            "close to",
            "north of",
            "south of",
            "east of",
            "west of");
    /** How far below the event's words a place may hang: "in the village of Dori, in northern Burkina Faso". */
    private static final int DEPTH = 3;

    private EventPlaces() {}

    /** @param chain the words on which the event's place may hang */
    public static Optional<Toponym> of(Sentence sentence, List<Integer> chain, List<Toponym> toponyms) {
        return toponyms.stream()
                .filter(toponym -> tied(sentence.graph(), chain, toponym.head(), false, DEPTH))
                .max(Comparator.comparingInt((Toponym toponym) ->
                                toponym.location().resolution().orElse(0))
                        .thenComparing(toponym -> -toponym.from()));
    }

    private static boolean tied(Graph graph, List<Integer> chain, int token, boolean placed, int depth) {
        Edge edge = graph.incoming(token);
        if (edge.governor() < 0 || depth == 0) {
            return false;
        }
        boolean where = WHERE.contains(edge.marker()) && (edge.is(Relation.OBL) || edge.is(Relation.NMOD));
        boolean goesOn = where
                || edge.is(Relation.APPOS)
                || edge.is(Relation.COMPOUND)
                || edge.is(Relation.CONJ)
                || edge.is(Relation.NMOD, "of")
                || edge.is(Relation.NMOD_POSS);
        if (where && chain.contains(edge.governor())) {
            return true;
        }
        return goesOn && tied(graph, chain, edge.governor(), placed || where, depth - 1);
    }
}
