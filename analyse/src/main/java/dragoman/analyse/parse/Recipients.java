package dragoman.analyse.parse;

import dragoman.analyse.Relation;
import java.util.Set;

/**
 * Recipients taken for the first word of what they get. In "gave Kenya a loan" nothing before the article can belong to
 * the loan; in "gave Kyiv tanks" whoever gives without a "to" has named to whom.
 */
final class Recipients {
    private static final Set<String> GIVE = Set.of(
            "give", "lend", "send", "sell", "hand", "offer", "grant", "award", "promise", "deny", "owe", "pay", "show",
            "teach", "bring");
    /** These have a recipient almost always, the others not. */
    private static final Set<String> ALWAYS_TO_SOMEONE = Set.of("give", "lend");

    private Recipients() {}

    static void mend(Tree tree) {
        for (int i = 1; i < tree.size(); i++) {
            int gift = tree.head[i];
            if (tree.is(i, Relation.COMPOUND)
                    && gift > i
                    && tree.is(gift, Relation.OBJ)
                    && tree.head[gift] == i - 1
                    && tree.tokens[i].isProperNoun()
                    && GIVE.contains(tree.lemma(i - 1))
                    && tree.dependent(i - 1, Relation.IOBJ) < 0
                    && (isBeforeArticle(tree, i, gift) || isGivenPlural(tree, i, gift))) {
                tree.hang(i, i - 1, Relation.IOBJ, "");
            }
        }
    }

    private static boolean isBeforeArticle(Tree tree, int name, int gift) {
        for (int i = name + 1; i < gift; i++) {
            if (tree.head[i] == gift && tree.is(i, Relation.DET)) {
                return true;
            }
        }
        return false;
    }

    /** "gave Kyiv tanks", "lent Accra patrol boats", but neither "gave UN troops cover" nor "gave Kyiv tanks to". */
    private static boolean isGivenPlural(Tree tree, int name, int gift) {
        if (!ALWAYS_TO_SOMEONE.contains(tree.lemma(name - 1))
                || !tree.tag(name - 1).matches("VB[DPZG]?")
                || !tree.tag(gift).equals("NNS")) {
            return false;
        }
        for (int i = name + 1; i < tree.size(); i++) {
            boolean between =
                    i < gift && !tree.tag(i).equals("NN") && !tree.tag(i).equals("JJ");
            boolean to = i > gift && tree.marker[i].equals("to") && (tree.head[i] == gift || tree.head[i] == name - 1);
            if (between || to) {
                return false;
            }
        }
        return true;
    }
}
