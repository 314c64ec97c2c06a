package dragoman.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends an attachment that parsers take wrongly in news: in "told him that trade had grown, while envoys waited in
 * Lomé" the last clause is the writer's and hangs on "told", not on what was told.
 */
final class Attachments {
    private static final Set<String> MEANWHILE =
            Set.of("as", "while", "after", "when", "before", "amid", "hours", "days");
    private static final Set<String> REPORTED = Set.of("that");

    private Attachments() {}

    static List<Edge> repaired(List<Token> tokens, List<Edge> tree) {
        List<Edge> repaired = new ArrayList<>(tree);
        for (Edge clause : tree) {
            int said = clause.governor();
            boolean trailing = clause.is(Relation.ADVCL)
                    && MEANWHILE.contains(clause.marker())
                    && said >= 0
                    && clause.dependent() > said
                    && comma(tokens, tree, clause);
            if (!trailing) {
                continue;
            }
            Edge report = tree.get(said);
            if (report.is(Relation.CCOMP)
                    && REPORTED.contains(report.marker())
                    && report.governor() >= 0
                    && report.governor() < said) {
                repaired.set(
                        clause.dependent(),
                        new Edge(report.governor(), clause.dependent(), Relation.ADVCL, clause.marker(), false));
            }
        }
        return repaired;
    }

    /** Whether a comma, perhaps inside a closing quotation mark, stands before the clause. */
    private static boolean comma(List<Token> tokens, List<Edge> tree, Edge clause) {
        int first = clause.dependent();
        for (Edge edge : tree) {
            if (edge.governor() == clause.dependent()) {
                first = Math.min(first, edge.dependent());
            }
        }
        int before = first - 1;
        while (before > 0
                && tokens.get(before).isPunctuation()
                && !tokens.get(before).form().equals(",")) {
            before--;
        }
        return before >= 0 && tokens.get(before).form().equals(",");
    }
}
