package dragoman.analyse.parse;

import dragoman.analyse.Relation;
import java.util.Set;

/**
 * Infinitives that say what an addressee is to do: in "ordered the ambassador to leave" the infinitive is the verb's and
 * the ambassador its subject, not a clause about the ambassador.
 */
final class Addressees {
    /** Their object is always someone. */
    private static final Set<String> OF_SOMEONE = Set.of(
            "tell",
            "urge",
            "instruct",
            "force",
            "compel",
            "oblige",
            "persuade",
            "convince",
            "implore",
            "beg",
            "advise",
            "warn");
    /** Their object may also be a thing: "ordered strikes to deter raids". */
    private static final Set<String> OF_SOMEONE_OR_SOMETHING =
            Set.of("order", "command", "direct", "authorize", "authorise", "allow", "permit", "ask", "forbid");

    private static final Set<String> ACTORS = Set.of(
            "agency",
            "ambassador",
            "army",
            "authority",
            "citizen",
            "civilian",
            "commander",
            "company",
            "consul",
            "court",
            "delegate",
            "delegation",
            "diplomat",
            "embassy",
            "envoy",
            "firm",
            "force",
            "government",
            "governor",
            "guard",
            "inspector",
            "journalist",
            "judge",
            "lawmaker",
            "leader",
            "man",
            "member",
            "military",
            "militia",
            "minister",
            "ministry",
            "navy",
            "observer",
            "officer",
            "official",
            "parliament",
            "party",
            "peacekeeper",
            "people",
            "police",
            "president",
            "prosecutor",
            "rebel",
            "refugee",
            "regulator",
            "resident",
            "soldier",
            "state",
            "troop",
            "troops",
            "unit",
            "visitor",
            "woman",
            "worker");

    private Addressees() {}

    static void mend(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            int object = tree.head[i];
            if ((tree.is(i, Relation.ACL) || tree.is(i, Relation.ACL_RELCL))
                    && object >= 0
                    && object < i
                    && tree.is(object, Relation.OBJ)
                    && tree.tag(i).equals("VB")
                    && isAddressed(tree, object, tree.head[object])
                    && isBareInfinitive(tree, i)) {
                tree.hang(i, tree.head[object], Relation.XCOMP, "");
            }
        }
    }

    private static boolean isAddressed(Tree tree, int object, int verb) {
        String lemma = tree.lemma(verb);
        return verb < object
                && (OF_SOMEONE.contains(lemma) || (OF_SOMEONE_OR_SOMETHING.contains(lemma) && isActor(tree, object)));
    }

    private static boolean isActor(Tree tree, int noun) {
        return tree.tokens[noun].isProperNoun() || tree.tokens[noun].isPronoun() || ACTORS.contains(tree.lemma(noun));
    }

    /** "to leave", without a subject or a relative pronoun. */
    private static boolean isBareInfinitive(Tree tree, int verb) {
        int to = tree.dependent(verb, Relation.AUX, verb);
        return to >= 0
                && tree.tag(to).equals("TO")
                && tree.dependent(verb, Relation.NSUBJ) < 0
                && tree.dependent(verb, Relation.MARK) < 0;
    }
}
