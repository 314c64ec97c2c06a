package dragoman.analyse.parse;

import dragoman.analyse.Relation;
import java.util.Set;

/**
 * Mends attachments that parsers take wrongly in news: in "told him that trade had grown, while envoys waited in
 * Lomé" the last clause is the writer's and hangs on "told", not on what was told. So does "and called for talks" behind
 * "demanded that they leave".
 */
final class Attachments {
    private static final Set<String> MEANWHILE =
            Set.of("as", "while", "after", "when", "before", "amid", "hours", "days");

    private Attachments() {}

    static void mend(Tree tree) {
        for (int clause = 0; clause < tree.size(); clause++) {
            int said = tree.head[clause];
            if (tree.relation[clause] == Relation.ADVCL
                    && said >= 0
                    && said < clause
                    && MEANWHILE.contains(tree.marker[clause])
                    && isReported(tree, said)
                    && followsComma(tree, clause)) {
                tree.head[clause] = tree.head[said];
            }
            if (isNextDeed(tree, clause)) {
                tree.head[clause] = tree.head[said];
            }
        }
    }

    /** "demanded that the rebels withdraw and called for talks": the second past joins the first, not what was demanded. */
    private static boolean isNextDeed(Tree tree, int verb) {
        int said = tree.head[verb];
        if (tree.relation[verb] != Relation.CONJ || said < 0 || said > verb || !isReported(tree, said)) {
            return false;
        }
        String inside = tree.tokens[said].tag();
        boolean otherTense = inside.equals("VB") || inside.equals("VBP");
        return otherTense
                && tree.tokens[verb].tag().equals("VBD")
                && tree.tokens[tree.head[said]].tag().equals("VBD")
                && !hasChild(tree, verb, Relation.NSUBJ)
                && !hasChild(tree, verb, Relation.NSUBJ_PASS)
                && !hasChild(tree, verb, Relation.AUX_PASS);
    }

    private static boolean hasChild(Tree tree, int head, Relation relation) {
        for (int at = 0; at < tree.size(); at++) {
            if (tree.head[at] == head && tree.relation[at] == relation) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReported(Tree tree, int said) {
        return tree.relation[said] == Relation.CCOMP
                && tree.marker[said].equals("that")
                && tree.head[said] >= 0
                && tree.head[said] < said;
    }

    /** Whether a comma, perhaps inside a closing quotation mark, stands before the clause. */
    private static boolean followsComma(Tree tree, int clause) {
        int first = 0;
        while (first < clause && tree.head[first] != clause) {
            first++;
        }
        int before = first - 1;
        while (before > 0 && tree.tokens[before].isPunctuation() && !isComma(tree, before)) {
            before--;
        }
        return before >= 0 && isComma(tree, before);
    }

    private static boolean isComma(Tree tree, int token) {
        return tree.tokens[token].form().equals(",");
    }
}
