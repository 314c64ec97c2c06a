package dragoman.analyse.parse;

import dragoman.analyse.Relation;
import java.util.Map;
import java.util.Set;

/**
 * Particles taken for prepositions: "took in refugees" has an object. Only verbs whose word before a common noun is hardly
 * ever a preposition, and only where they have no other object.
 */
final class PhrasalVerbs {
    private static final Map<String, Set<String>> PARTICLES = Map.of("take", Set.of("in"), "let", Set.of("in"));

    private PhrasalVerbs() {}

    static void mend(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            int verb = tree.head[i];
            if (tree.is(i, Relation.OBL)
                    && verb >= 0
                    && verb + 1 < i
                    && tree.tag(i).startsWith("NN")
                    && !tree.tag(i).equals("NNP")
                    && PARTICLES.getOrDefault(tree.lemma(verb), Set.of()).contains(tree.marker[i])
                    && isMarkedAt(tree, i, verb + 1)
                    && isActive(tree, verb)
                    && tree.dependent(verb, Relation.OBJ) < 0) {
                tree.hang(verb + 1, verb, Relation.COMPOUND_PRT, "");
                tree.hang(i, verb, Relation.OBJ, "");
            }
        }
    }

    private static boolean isMarkedAt(Tree tree, int noun, int preposition) {
        return tree.is(preposition, Relation.CASE) && tree.head[preposition] == noun;
    }

    /** "taken in 2010", "taken in raids": a participle has its object before it. */
    private static boolean isActive(Tree tree, int verb) {
        return tree.dependent(verb, Relation.AUX_PASS) < 0
                && (!tree.tag(verb).equals("VBN") || tree.dependent(verb, Relation.AUX) >= 0)
                && !tree.is(verb, Relation.ACL_RELCL);
    }
}
