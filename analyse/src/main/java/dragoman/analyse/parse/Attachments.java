package dragoman.analyse.parse;

import dragoman.analyse.Relation;
import java.util.Set;

/**
 * Mends an attachment that parsers take wrongly in news: in "told him that trade had grown, while envoys waited in
 * Lomé" the last clause is the writer's and hangs on "told", not on what was told.
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
        }
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
