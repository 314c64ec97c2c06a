package dragoman.analyse.nlp4j;

import dragoman.analyse.Edge;
import dragoman.analyse.Relation;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * NLP4J's tree (ClearNLP's labels: a preposition governs its noun, "be" its predicate, conjuncts form a chain) as a tree in
 * Universal Dependencies' terms.
 *
 * <p>Example: prep(met, with), pobj(with, Modi) becomes obl:with(met, Modi).
 */
final class TreeConverter {
    private static final Set<String> BE = Set.of("be", "'s", "'re", "'m", "is", "are", "was", "were", "been", "being");

    private final NLPNode[] nodes;
    /** Governor of each token in the new tree, -1 for the root. Indices from 0. */
    private final int[] governor;

    private final Relation[] relation;
    private final String[] marker;

    TreeConverter(NLPNode[] nodes) {
        this.nodes = nodes;
        int size = nodes.length - 1;
        this.governor = new int[size];
        this.relation = new Relation[size];
        this.marker = new String[size];
        Arrays.fill(marker, "");
    }

    List<Edge> tree() {
        for (int i = 0; i < governor.length; i++) {
            NLPNode head = nodes[i + 1].getDependencyHead();
            governor[i] = head == null ? -1 : head.getID() - 1;
            relation[i] = relation(i);
        }
        raisePrepositions();
        raisePredicates();
        flattenConjuncts();
        markClauses();
        List<Edge> edges = new ArrayList<>(governor.length);
        for (int i = 0; i < governor.length; i++) {
            edges.add(new Edge(governor[i], i, governor[i] < 0 ? Relation.ROOT : relation[i], marker[i], false));
        }
        return edges;
    }

    private String label(int i) {
        String label = nodes[i + 1].getDependencyLabel();
        return label == null ? "dep" : label;
    }

    private String tag(int i) {
        return nodes[i + 1].getPartOfSpeechTag();
    }

    private String form(int i) {
        return nodes[i + 1].getWordForm().toLowerCase(Locale.ROOT);
    }

    private Relation relation(int i) {
        return switch (label(i)) {
            case "root" -> Relation.ROOT;
            case "nsubj" -> Relation.NSUBJ;
            case "nsubjpass" -> Relation.NSUBJ_PASS;
            case "csubj", "csubjpass" -> Relation.CSUBJ;
            case "dobj" -> Relation.OBJ;
            case "dative" -> isPreposition(i) ? Relation.CASE : Relation.IOBJ;
            case "attr", "acomp", "oprd" -> Relation.XCOMP;
            case "agent" -> Relation.CASE;
            case "prep", "case" -> Relation.CASE;
            case "pobj", "pmod", "pcomp" -> Relation.OBL;
            case "poss" -> Relation.NMOD_POSS;
            case "compound" -> tag(i).startsWith("JJ") ? Relation.AMOD : Relation.COMPOUND;
            case "nmod", "amod" -> prenominal(i);
            case "nummod", "qmod" -> Relation.NUMMOD;
            case "npadvmod" -> Relation.OBL_NPMOD;
            case "appos" -> Relation.APPOS;
            case "ccomp" -> Relation.CCOMP;
            case "xcomp" -> Relation.XCOMP;
            case "advcl" -> Relation.ADVCL;
            case "acl" -> Relation.ACL;
            case "relcl" -> Relation.ACL_RELCL;
            case "advmod", "neg" -> Relation.ADVMOD;
            case "aux" -> Relation.AUX;
            case "auxpass" -> Relation.AUX_PASS;
            case "mark" -> Relation.MARK;
            case "det", "predet" -> Relation.DET;
            case "conj" -> Relation.CONJ;
            case "cc", "preconj" -> Relation.CC;
            case "prt" -> Relation.COMPOUND_PRT;
            case "expl" -> Relation.EXPL;
            case "parataxis", "meta" -> Relation.PARATAXIS;
            case "vocative" -> Relation.VOCATIVE;
            case "discourse" -> Relation.DISCOURSE;
            case "punct" -> Relation.PUNCT;
            default -> Relation.DEP;
        };
    }

    private Relation prenominal(int i) {
        String tag = tag(i);
        if (tag.startsWith("NN")) {
            return Relation.COMPOUND;
        }
        return tag.equals("CD") ? Relation.NUMMOD : Relation.AMOD;
    }

    private boolean isPreposition(int i) {
        return tag(i).equals("IN") || tag(i).equals("TO");
    }

    /** A preposition hands its place to what it governs and becomes its case (or, of a clause, its mark). */
    private void raisePrepositions() {
        for (int i = 0; i < governor.length; i++) {
            String label = label(i);
            if (!(label.equals("pobj") || label.equals("pcomp") || label.equals("pmod")) || governor[i] < 0) {
                continue;
            }
            int preposition = governor[i];
            int above = preposition;
            String words = "";
            boolean agent = false;
            // "ahead of", "because of": prepositions in a row are one marker.
            while (above >= 0 && relation[above] == Relation.CASE) {
                words = words.isEmpty() ? form(above) : form(above) + " " + words;
                agent |= label(above).equals("agent");
                above = governor[above];
            }
            if (above == preposition) {
                continue;
            }
            boolean clause = label.equals("pcomp") && tag(i).startsWith("V");
            governor[i] = above;
            marker[i] = words;
            relation[i] = complement(above, clause, agent);
            reattach(preposition, i, clause ? Relation.MARK : Relation.CASE);
        }
    }

    private Relation complement(int above, boolean clause, boolean agent) {
        boolean nominal = above >= 0
                && (tag(above).startsWith("NN")
                        || tag(above).startsWith("PRP")
                        || tag(above).equals("CD"))
                && !(label(above).equals("npadvmod"));
        if (clause) {
            return nominal ? Relation.ACL : Relation.ADVCL;
        }
        if (agent) {
            return Relation.OBL_AGENT;
        }
        return nominal ? Relation.NMOD : Relation.OBL;
    }

    private void reattach(int preposition, int to, Relation as) {
        int at = preposition;
        while (at >= 0 && at != governor[to] && relation[at] == Relation.CASE) {
            int next = governor[at];
            governor[at] = to;
            relation[at] = as;
            at = next;
        }
    }

    /** The predicate of "be" takes its place, and "be" becomes its copula. */
    private void raisePredicates() {
        for (int i = 0; i < governor.length; i++) {
            int be = governor[i];
            boolean predicate = label(i).equals("attr") || label(i).equals("acomp");
            if (!predicate || be < 0 || !BE.contains(form(be)) || label(be).startsWith("aux")) {
                continue;
            }
            governor[i] = governor[be];
            relation[i] = relation[be];
            marker[i] = marker[be];
            for (int j = 0; j < governor.length; j++) {
                if (governor[j] == be && j != i) {
                    governor[j] = i;
                }
            }
            governor[be] = i;
            relation[be] = Relation.COP;
            marker[be] = "";
        }
    }

    /** All conjuncts hang on the first one; each is marked with its coordinating word. */
    private void flattenConjuncts() {
        for (int i = 0; i < governor.length; i++) {
            if (relation[i] != Relation.CONJ) {
                continue;
            }
            int first = governor[i];
            for (int steps = 0;
                    first >= 0 && relation[first] == Relation.CONJ && governor[first] >= 0 && steps < governor.length;
                    steps++) {
                first = governor[first];
            }
            marker[i] = coordinator(governor[i], i);
            governor[i] = first;
        }
    }

    private String coordinator(int from, int to) {
        String found = "";
        for (int j = Math.max(0, Math.min(from, to)); j < Math.max(from, to); j++) {
            if (relation[j] == Relation.CC) {
                found = form(j);
            }
        }
        return found.isEmpty() ? "and" : found;
    }

    /** Adverbial clauses carry their conjunction: advcl:if. */
    private void markClauses() {
        for (int i = 0; i < governor.length; i++) {
            int head = governor[i];
            if (relation[i] == Relation.MARK
                    && head >= 0
                    && marker[head].isEmpty()
                    && (relation[head] == Relation.ADVCL
                            || relation[head] == Relation.CCOMP
                            || relation[head] == Relation.ACL)) {
                marker[head] = form(i);
            }
        }
    }
}
