package dragoman.analyse.parse;

import dragoman.analyse.Relation;
import java.util.Set;

/**
 * What something is declared or called: in "declared the group illegal" the group is the object and "illegal" what is said
 * of it, not a clause of their own; likewise "declared the consul persona non grata", whose words no parser knows.
 */
final class SmallClauses {
    private static final Set<String> NAMING = Set.of(
            "appoint",
            "brand",
            "call",
            "consider",
            "crown",
            "declare",
            "deem",
            "designate",
            "dub",
            "elect",
            "label",
            "name",
            "proclaim",
            "pronounce",
            "rule");
    private static final Set<String> PERSONA = Set.of("persona", "personae", "personas");
    private static final Set<String> GRATA = Set.of("grata", "gratae");

    private SmallClauses() {}

    static void mend(Tree tree) {
        for (int i = 1; i < tree.size(); i++) {
            if (i > 2 && GRATA.contains(tree.word(i))) {
                personaNonGrata(tree, i);
            }
        }
        for (int i = 1; i < tree.size(); i++) {
            int above = tree.head[i];
            if (above < 0 || above > i) {
                continue;
            }
            if (tree.is(i, Relation.CCOMP) && NAMING.contains(tree.lemma(above))) {
                verbless(tree, i, above);
            } else if (tree.is(i, Relation.APPOS) && tree.is(above, Relation.OBJ)) {
                unparted(tree, i, above);
            }
        }
    }

    /** "declared the group a threat" as a clause without a verb. */
    private static void verbless(Tree tree, int said, int verb) {
        int subject = tree.dependent(said, Relation.NSUBJ, said);
        boolean nominal = tree.tokens[said].isNoun() || tree.tokens[said].isAdjective();
        if (nominal
                && subject > verb
                && tree.marker[said].isEmpty()
                && tree.dependent(said, Relation.COP) < 0
                && tree.dependent(said, Relation.AUX) < 0
                && tree.dependent(verb, Relation.OBJ) < 0) {
            tree.hang(subject, verb, Relation.OBJ, "");
            tree.hang(said, verb, Relation.XCOMP, "");
        }
    }

    /** "declared the group a threat" as an apposition, which would have a comma before "a". */
    private static void unparted(Tree tree, int said, int object) {
        int verb = tree.head[object];
        int article = tree.dependent(said, Relation.DET, said);
        if (verb >= 0
                && verb < object
                && NAMING.contains(tree.lemma(verb))
                && article == object + 1
                && tree.lemma(article).matches("an?")) {
            tree.hang(said, verb, Relation.XCOMP, "");
        }
    }

    private static void personaNonGrata(Tree tree, int grata) {
        int persona = grata - 2;
        if (!PERSONA.contains(tree.word(persona)) || !tree.word(grata - 1).equals("non")) {
            return;
        }
        int verb = persona - 1;
        while (verb >= 0 && !NAMING.contains(tree.lemma(verb))) {
            verb--;
        }
        if (verb < 0 || verb == persona - 1 || !tree.tokens[verb].isVerb() || hasUnder(tree, verb, grata)) {
            return;
        }
        int object = persona - 1;
        while (tree.head[object] > verb && tree.head[object] < persona) {
            object = tree.head[object];
        }
        boolean named = tree.tokens[object].isNoun() || tree.tokens[object].isPronoun();
        if (!named || tree.dependent(verb, Relation.AUX_PASS) >= 0) {
            return;
        }
        for (int i = 0; i < tree.size(); i++) {
            boolean within = i > verb && i < persona;
            if (within && (tree.head[i] < verb || tree.head[i] >= persona)) {
                // A root of the parser's among them is one no more.
                Relation as = tree.is(i, Relation.ROOT) ? Relation.DEP : tree.relation[i];
                tree.hang(i, object, as, tree.marker[i]);
            } else if (!within && tree.head[i] == persona) {
                tree.hang(i, grata, tree.relation[i], tree.marker[i]);
            }
        }
        tree.hang(object, verb, Relation.OBJ, "");
        tree.hang(grata, verb, Relation.XCOMP, "");
        tree.hang(persona, grata, Relation.COMPOUND, "");
        tree.hang(grata - 1, grata, Relation.ADVMOD, "");
    }

    /** Whether the verb hangs on one of the words that are to hang on it. */
    private static boolean hasUnder(Tree tree, int verb, int last) {
        for (int i = verb + 1; i <= last; i++) {
            if (tree.isUnder(verb, i)) {
                return true;
            }
        }
        return false;
    }
}
