package dragoman.coder.date;

import dragoman.analyse.Edge;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import java.util.Set;

/**
 * Whether an event is told as news: in a main clause, or in the words someone reports in one, in the past or the present
 * perfect. "Had seized" is further back and dates nothing.
 */
final class MainClause {
    private static final Set<Relation> MAIN = Set.of(Relation.ROOT, Relation.CONJ, Relation.CCOMP, Relation.PARATAXIS);

    private MainClause() {}

    /** @param nodes the event's tokens */
    static boolean isPast(Sentence sentence, Set<Integer> nodes) {
        return nodes.stream()
                .anyMatch(node -> isVerb(sentence, node) && inMain(sentence, node) && past(sentence, node));
    }

    private static boolean isVerb(Sentence sentence, int node) {
        return sentence.token(node).tag().startsWith("VB");
    }

    private static boolean inMain(Sentence sentence, int node) {
        for (int at = node; at >= 0; at = sentence.graph().head(at)) {
            if (!MAIN.contains(sentence.graph().incoming(at).relation())) {
                return false;
            }
        }
        return true;
    }

    private static boolean past(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        boolean participle = token.tag().equals("VBN");
        boolean past = token.tag().equals("VBD");
        for (Edge edge : sentence.graph().children(verb)) {
            if (!edge.is(Relation.AUX) && !edge.is(Relation.AUX_PASS)) {
                continue;
            }
            Token auxiliary = sentence.token(edge.dependent());
            boolean had = auxiliary.lemma().equals("have") && auxiliary.tag().equals("VBD");
            if (had || auxiliary.tag().equals("MD") || auxiliary.tag().equals("TO")) {
                return false;
            }
            boolean finite = auxiliary.tag().equals("VBD") || auxiliary.lemma().equals("have");
            past |= participle && finite;
            past |= auxiliary.lemma().equals("do") && auxiliary.tag().equals("VBD");
        }
        return past;
    }
}
