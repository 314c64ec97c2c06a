package dragoman.analyse.parse;

import dragoman.analyse.Relation;
import java.util.Set;

/**
 * The parser's tree rebuilt in Universal Dependencies' terms: content words govern, prepositions, conjunctions and "be"
 * are marks on them, conjuncts hang on the first one.
 *
 * <p>Example: prep(met, with), pobj(with, Modi) becomes obl:with(met, Modi) and case(Modi, with).
 */
final class Conversion {
    private static final Set<String> BE = Set.of("be", "'s", "'re", "'m", "is", "are", "was", "were", "been", "being");

    private final Tree tree;
    private final Label[] labels;
    private final int[] head;
    private final Relation[] relation;
    private final String[] marker;

    private Conversion(Tree tree) {
        this.tree = tree;
        this.labels = tree.labels;
        this.head = tree.head;
        this.relation = tree.relation;
        this.marker = tree.marker;
    }

    static void convert(Tree tree) {
        new Conversion(tree).convert();
    }

    private void convert() {
        for (int i = 0; i < head.length; i++) {
            relation[i] = named(i);
        }
        raisePrepositions();
        raisePredicates();
        flattenConjuncts();
        markClauses();
        nameRoots();
    }

    /** A root is what has no head; the label under a head is a parser's slip, and tells of a clause on its own. */
    private void nameRoots() {
        for (int i = 0; i < head.length; i++) {
            if (head[i] < 0) {
                relation[i] = Relation.ROOT;
            } else if (relation[i] == Relation.ROOT) {
                relation[i] = Relation.PARATAXIS;
            }
        }
    }

    /** A token's relation as its own label and tag tell it. */
    private Relation named(int i) {
        String tag = tree.tag(i);
        return switch (labels[i]) {
            case DATIVE -> tag.equals("IN") || tag.equals("TO") ? Relation.CASE : Relation.IOBJ;
            case COMPOUND -> tag.startsWith("JJ") ? Relation.AMOD : Relation.COMPOUND;
            case NMOD -> tag.startsWith("NN") ? Relation.COMPOUND : tag.equals("CD") ? Relation.NUMMOD : Relation.AMOD;
            default -> labels[i].relation();
        };
    }

    /** A preposition hands its place to what it governs and becomes its case (or, of a clause, its mark). */
    private void raisePrepositions() {
        for (int i = 0; i < head.length; i++) {
            if (head[i] >= 0 && (labels[i] == Label.POBJ || labels[i] == Label.PCOMP)) {
                raise(i);
            }
        }
    }

    private void raise(int complement) {
        int preposition = head[complement];
        int above = preposition;
        String words = "";
        boolean agent = false;
        // "ahead of", "because of": prepositions in a row are one marker.
        while (above >= 0 && relation[above] == Relation.CASE) {
            words = words.isEmpty() ? tree.word(above) : tree.word(above) + " " + words;
            agent |= labels[above] == Label.AGENT;
            above = head[above];
        }
        if (above == preposition) {
            return;
        }
        boolean clause =
                labels[complement] == Label.PCOMP && tree.tag(complement).startsWith("V");
        head[complement] = above;
        marker[complement] = words;
        relation[complement] = complementOf(above, clause, agent);
        hangPrepositions(preposition, complement, clause ? Relation.MARK : Relation.CASE);
    }

    private Relation complementOf(int above, boolean clause, boolean agent) {
        boolean nominal = above >= 0 && labels[above] != Label.NPADVMOD && isNominal(tree.tag(above));
        if (clause) {
            return nominal ? Relation.ACL : Relation.ADVCL;
        }
        if (agent) {
            return Relation.OBL_AGENT;
        }
        return nominal ? Relation.NMOD : Relation.OBL;
    }

    private static boolean isNominal(String tag) {
        return tag.startsWith("NN") || tag.startsWith("PRP") || tag.equals("CD");
    }

    private void hangPrepositions(int lowest, int on, Relation as) {
        int at = lowest;
        while (at >= 0 && at != head[on] && relation[at] == Relation.CASE) {
            int next = head[at];
            head[at] = on;
            relation[at] = as;
            at = next;
        }
    }

    /** The predicate of "be" takes its place, and "be" becomes its copula. */
    private void raisePredicates() {
        for (int i = 0; i < head.length; i++) {
            int be = head[i];
            boolean predicate = labels[i] == Label.ATTR || labels[i] == Label.ACOMP;
            if (predicate && be >= 0 && !isAuxiliary(labels[be]) && BE.contains(tree.word(be))) {
                swap(be, i);
            }
        }
    }

    private static boolean isAuxiliary(Label label) {
        return label == Label.AUX || label == Label.AUXPASS;
    }

    private void swap(int be, int predicate) {
        head[predicate] = head[be];
        relation[predicate] = relation[be];
        marker[predicate] = marker[be];
        for (int j = 0; j < head.length; j++) {
            if (head[j] == be && j != predicate) {
                head[j] = predicate;
            }
        }
        head[be] = predicate;
        relation[be] = Relation.COP;
        marker[be] = "";
    }

    /** All conjuncts hang on the first one; each is marked with its coordinating word. */
    private void flattenConjuncts() {
        for (int i = 0; i < head.length; i++) {
            if (relation[i] != Relation.CONJ) {
                continue;
            }
            int first = head[i];
            while (first >= 0 && relation[first] == Relation.CONJ && head[first] >= 0) {
                first = head[first];
            }
            marker[i] = coordinator(head[i], i);
            head[i] = first;
        }
    }

    private String coordinator(int from, int to) {
        String found = "and";
        for (int j = Math.max(0, Math.min(from, to)); j < Math.max(from, to); j++) {
            if (relation[j] == Relation.CC) {
                found = tree.word(j);
            }
        }
        return found;
    }

    /** Clauses carry their conjunction: advcl:if. */
    private void markClauses() {
        for (int i = 0; i < head.length; i++) {
            int clause = head[i];
            if (relation[i] == Relation.MARK && clause >= 0 && marker[clause].isEmpty() && isMarked(relation[clause])) {
                marker[clause] = tree.word(i);
            }
        }
    }

    private static boolean isMarked(Relation clause) {
        return clause == Relation.ADVCL || clause == Relation.CCOMP || clause == Relation.ACL;
    }
}
