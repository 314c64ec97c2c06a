package dragoman.analyse.parse;

import dragoman.analyse.Graph;
import dragoman.analyse.Relation;
import java.util.Set;

/**
 * Fills in what a reader supplies: the subjects of infinitives, participles and coordinated verbs, the shared governors
 * of coordinated nouns, and the antecedents of relative clauses.
 *
 * <p>Example: in "Modi met Suga, praising the treaty" it adds nsubj(praising, Modi).
 */
final class Enhancement {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
    /** After these the gerund is what the object does, or is kept from. */
    private static final Set<String> OBJECT_GERUND = Set.of("of", "from", "for", "into", "against", "as");
    /** Their subject, not their object, does what the infinitive says: "promised Kyiv to send". */
    private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "vow", "pledge", "threaten", "offer", "agree");

    private static final int NONE = Arcs.NONE;

    private final Tree tree;
    private final Arcs arcs;

    private Enhancement(Tree tree) {
        this.tree = tree;
        this.arcs = new Arcs(tree);
    }

    static Graph enhance(Tree tree) {
        Enhancement enhancement = new Enhancement(tree);
        enhancement.relativeClauses();
        enhancement.participles();
        enhancement.conjuncts();
        enhancement.subjects();
        return enhancement.arcs.graph();
    }

    /** "soldiers who fired": the antecedent takes the pronoun's part, or that of the missing object. */
    private void relativeClauses() {
        for (int verb = 0; verb < tree.size(); verb++) {
            int antecedent = tree.head[verb];
            if (tree.relation[verb] != Relation.ACL_RELCL || antecedent < 0) {
                continue;
            }
            boolean pronoun = false;
            for (int i = antecedent; i < tree.size(); i++) {
                if (!isRelativePronoun(i) || relativeClauseOf(i) != verb) {
                    continue;
                }
                if (isPart(tree.relation[i])) {
                    arcs.add(tree.head[i], antecedent, tree.relation[i], tree.marker[i]);
                }
                pronoun = true;
            }
            if (!pronoun && hasSubject(verb) && !arcs.has(verb, Relation.OBJ) && !isPassive(verb)) {
                arcs.add(verb, antecedent, Relation.OBJ, "");
            }
        }
    }

    /** Whether a noun can have the relation to what governs it; "that" may only mark the clause, "which" a noun of its own. */
    private static boolean isPart(Relation relation) {
        return relation != Relation.MARK && relation != Relation.DET && relation != Relation.ADVMOD;
    }

    /** The innermost relative clause around a token: in "envoys who met men who fled", the second pronoun is the men's. */
    private int relativeClauseOf(int token) {
        int at = token;
        while (at >= 0 && tree.relation[at] != Relation.ACL_RELCL) {
            at = tree.head[at];
        }
        return at;
    }

    private boolean isRelativePronoun(int token) {
        return tree.tag(token).startsWith("W") && RELATIVE.contains(tree.tokens[token].lemma());
    }

    /** "troops backing the coup", "a deal brokered by Cairo". */
    private void participles() {
        for (int participle = 0; participle < tree.size(); participle++) {
            int noun = tree.head[participle];
            if (tree.relation[participle] != Relation.ACL || noun < 0 || hasSubject(participle)) {
                continue;
            }
            String tag = tree.tag(participle);
            if (tag.equals("VBG") && tree.marker[participle].isEmpty()) {
                arcs.add(participle, noun, Relation.NSUBJ, "");
            } else if (tag.equals("VBN") || tag.equals("VBD")) {
                arcs.add(participle, noun, Relation.NSUBJ_PASS, "");
            }
        }
    }

    /** "Kyiv and Minsk signed": what holds of the first holds of the second. */
    private void conjuncts() {
        for (int second = 0; second < tree.size(); second++) {
            int first = tree.head[second];
            if (tree.relation[second] != Relation.CONJ || first < 0) {
                continue;
            }
            if (tree.head[first] >= 0 && tree.relation[first] != Relation.CONJ) {
                arcs.add(tree.head[first], second, tree.relation[first], tree.marker[first]);
            }
            for (int arc = arcs.firstAddedTo(first); arc >= 0; arc = arcs.nextAddedTo(arc)) {
                arcs.add(arcs.governor(arc), second, arcs.relation(arc), arcs.marker(arc));
            }
        }
    }

    /** Subjects of clauses that have none of their own, from the outside in, so that they pass down chains. */
    private void subjects() {
        for (int clause : tree.fromOutside()) {
            if (tree.head[clause] < 0 || !canLackSubject(tree.relation[clause]) || hasSubject(clause)) {
                continue;
            }
            int subject = subjectFor(clause);
            if (subject >= 0) {
                arcs.add(clause, subject, subjectRelation(clause), "");
            }
        }
    }

    private static boolean canLackSubject(Relation clause) {
        return clause == Relation.XCOMP || clause == Relation.CONJ || clause == Relation.ADVCL;
    }

    private Relation subjectRelation(int clause) {
        boolean bareParticiple = tree.tag(clause).equals("VBN")
                && !arcs.has(clause, Relation.AUX)
                && tree.relation[clause] != Relation.CONJ;
        return isPassive(clause) || bareParticiple ? Relation.NSUBJ_PASS : Relation.NSUBJ;
    }

    private int subjectFor(int clause) {
        int governor = tree.head[clause];
        if (tree.relation[clause] == Relation.XCOMP) {
            return controller(governor);
        }
        boolean verbal = tree.tokens[clause].isVerb();
        if (tree.relation[clause] == Relation.CONJ) {
            boolean predicates = (tree.tokens[governor].isVerb() && (verbal || arcs.has(clause, Relation.COP)))
                    || arcs.has(governor, Relation.COP);
            return predicates ? subject(governor) : NONE;
        }
        return (verbal || arcs.has(clause, Relation.COP)) && isNonFinite(clause) ? gerundSubject(clause) : NONE;
    }

    /** Participles and infinitives take the main clause's subject; finite clauses have their own. */
    private boolean isNonFinite(int clause) {
        String tag = tree.tag(clause);
        return tag.equals("VBG") || tag.equals("VBN") || tag.equals("VB");
    }

    /** "accused the mayor of lying", "barred him from leaving": the object does it; "left by crossing": the subject. */
    private int gerundSubject(int clause) {
        int governor = tree.head[clause];
        int object = OBJECT_GERUND.contains(tree.marker[clause]) ? arcs.dependent(governor, Relation.OBJ) : NONE;
        return object >= 0 ? object : subject(governor);
    }

    /** Whose act an infinitive is: "urged Kyiv to send" Kyiv's, "promised Kyiv to send" the promiser's. */
    private int controller(int verb) {
        int object = object(verb);
        boolean objects = object >= 0 && !SUBJECT_CONTROL.contains(tree.tokens[verb].lemma());
        return objects ? object : subject(verb);
    }

    /** The first of a verb's objects, direct or indirect. */
    private int object(int verb) {
        for (int arc = arcs.firstFrom(verb); arc >= 0; arc = arcs.nextFrom(arc)) {
            if (arcs.relation(arc) == Relation.OBJ || arcs.relation(arc) == Relation.IOBJ) {
                return arcs.dependent(arc);
            }
        }
        return NONE;
    }

    /** A verb's first subject, before a relative pronoun the one it stands for. */
    private int subject(int verb) {
        int pronoun = NONE;
        for (int arc = arcs.firstFrom(verb); arc >= 0; arc = arcs.nextFrom(arc)) {
            if (isSubject(arcs.relation(arc))) {
                int subject = arcs.dependent(arc);
                if (!isRelativePronoun(subject)) {
                    return subject;
                }
                pronoun = pronoun < 0 ? subject : pronoun;
            }
        }
        return pronoun;
    }

    private boolean hasSubject(int verb) {
        for (int arc = arcs.firstFrom(verb); arc >= 0; arc = arcs.nextFrom(arc)) {
            if (isSubject(arcs.relation(arc))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSubject(Relation relation) {
        return relation == Relation.NSUBJ || relation == Relation.NSUBJ_PASS;
    }

    private boolean isPassive(int verb) {
        return arcs.has(verb, Relation.AUX_PASS);
    }
}
