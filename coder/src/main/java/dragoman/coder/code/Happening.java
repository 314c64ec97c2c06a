package dragoman.coder.code;

import dragoman.analyse.Graph;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import java.util.Set;

/** Verbs that say of their subject that it happens: "the talks took place", "the trial begins", "the visit goes ahead". */
final class Happening {
    private static final Set<String> VERBS =
            Set.of("happen", "occur", "begin", "start", "commence", "resume", "materialise", "materialize");

    private Happening() {}

    static boolean is(Sentence sentence, int verb) {
        String lemma = sentence.token(verb).lemma();
        return VERBS.contains(lemma)
                || (lemma.equals("take") && has(sentence, verb, Relation.OBJ, "place"))
                || (lemma.equals("go") && has(sentence, verb, Relation.ADVMOD, "ahead"));
    }

    private static boolean has(Sentence sentence, int verb, Relation relation, String word) {
        Graph graph = sentence.graph();
        return graph.children(verb, relation).stream()
                .anyMatch(child -> sentence.token(child).lemma().equals(word));
    }
}
