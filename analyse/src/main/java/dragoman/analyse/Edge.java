package dragoman.analyse;

/**
 * A grammatical relation between two tokens of a sentence.
 *
 * @param governor index of the governing token, -1 for the root
 * @param dependent index of the dependent token
 * @param marker the preposition, subordinating or coordinating word that makes the relation ("with", "ahead of",
 *     "because"), in lower case; empty where there is none
 * @param enhanced whether the edge was filled in beyond the tree (a shared subject, an antecedent)
 */
public record Edge(int governor, int dependent, Relation relation, String marker, boolean enhanced) {
    public boolean is(Relation wanted) {
        return relation == wanted;
    }

    public boolean is(Relation wanted, String withMarker) {
        return relation == wanted && marker.equals(withMarker);
    }

    /** As UD writes it: {@code obl:with}. */
    public String label() {
        return marker.isEmpty() ? relation.label() : relation.label() + ":" + marker.replace(' ', '_');
    }
}
