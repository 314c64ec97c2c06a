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
    private static final Set<String> CONCERNED =
            Set.of("in", "to", "into", "for", "from", "on", "along", "across", "at");

    /** How far below the event's words a place may hang: "in the village of Dori, in northern Burkina Faso". */
    private static final int DEPTH = 3;

    /** The least resolution of a town or village. */
    private static final int SETTLEMENT = 4;

    private EventPlaces() {}

    /**
     * @param chain the words on which the event's place may hang
     * @param physical whether it happens where those are to whom it is done: an attack, an arrest, a seizure
     */
    public static Optional<Toponym> of(
            Sentence sentence, List<Integer> chain, boolean physical, List<Toponym> toponyms) {
        Graph graph = sentence.graph();
        return toponyms.stream()
                .filter(toponym -> tied(graph, chain, toponym.head(), false, DEPTH)
                        || where(sentence, chain, toponym)
                        || (physical && atObject(graph, chain, toponym)))
                .max(Comparator.comparingInt((Toponym toponym) ->
                                toponym.location().resolution().orElse(0))
                        .thenComparing(toponym -> -toponym.from()));
    }

    /** "Kuwait, where, he said, soldiers were burning wells": the clause is the place's. */
    private static boolean where(Sentence sentence, List<Integer> chain, Toponym toponym) {
        Graph graph = sentence.graph();
        for (int word : chain) {
            int verb = word;
            for (int steps = 0; steps < 2 && reported(graph.incoming(verb)); steps++) {
                verb = graph.head(verb);
            }
            Edge edge = graph.incoming(verb);
            if (edge.is(Relation.ACL_RELCL)
                    && toponym.from() <= edge.governor()
                    && edge.governor() < toponym.to()
                    && opensWithWhere(sentence, edge.governor(), word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean reported(Edge edge) {
        return edge.governor() >= 0 && (edge.is(Relation.CCOMP) || edge.is(Relation.CONJ));
    }

    private static boolean opensWithWhere(Sentence sentence, int noun, int verb) {
        for (int at = noun + 1; at < verb && at <= noun + 2; at++) {
            if (sentence.token(at).lemma().equals("where")) {
                return true;
            }
        }
        return false;
    }

    /** "bombed depots around Sarajevo", "seized Goma", "the city of Goma": a place, smaller than a state, of the object. */
    private static boolean atObject(Graph graph, List<Integer> chain, Toponym toponym) {
        if (toponym.location().resolution().orElse(0) < SETTLEMENT) {
            return false;
        }
        int at = toponym.head();
        for (int steps = 0; steps <= DEPTH; steps++) {
            Edge edge = graph.incoming(at);
            boolean object = edge.is(Relation.OBJ) || edge.is(Relation.NSUBJ_PASS) || edge.is(Relation.NMOD, "of");
            if (edge.governor() < 0) {
                return false;
            }
            if (object && chain.contains(edge.governor())) {
                return true;
            }
            boolean inside = edge.is(Relation.NMOD, "of")
                    || edge.is(Relation.APPOS)
                    || edge.is(Relation.CONJ)
                    || (edge.is(Relation.NMOD) && WHERE.contains(edge.marker()));
            if (!inside) {
                return false;
            }
            at = edge.governor();
        }
        return false;
    }

    /**
     * The place that stands for those who have what a word says, where nobody else is named: in "spent four million on relief
     * in Yemen" it is Yemen that is helped.
     */
    public static Optional<Toponym> concerned(Sentence sentence, int word, List<Toponym> toponyms) {
        return toponyms.stream()
                .filter(toponym -> sentence.graph().dominates(word, toponym.head())
                        && CONCERNED.contains(
                                sentence.graph().incoming(toponym.head()).marker()))
                .findFirst();
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
