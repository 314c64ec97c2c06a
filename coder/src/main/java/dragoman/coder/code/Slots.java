package dragoman.coder.code;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.coder.lexicon.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what fills a slot of a word, however the sentence turns it: active, passive, participle, noun.
 *
 * <p>Example: the object of "captured" is "soldiers" in "rebels captured soldiers", "soldiers were captured", "soldiers captured by
 * rebels" and "captured soldiers".
 */
final class Slots {
    /** What a preposition may introduce, nouns before clauses. */
    private static final Set<String> PERMITS = Set.of("allow", "permit", "let", "enable", "authorize", "authorise");

    private static final List<Relation> MARKED = List.of(Relation.OBL, Relation.NMOD, Relation.ADVCL, Relation.ACL);

    private static final Set<String> OTHERS = Set.of("other", "another");

    private final Sentence sentence;
    private final Graph graph;

    Slots(Sentence sentence) {
        this.sentence = sentence;
        this.graph = sentence.graph();
    }

    /** Head tokens of the slot's fillers, in order. */
    List<Integer> fill(int word, Slot slot) {
        List<Integer> found = new ArrayList<>(4);
        boolean noun = sentence.token(word).isNoun();
        switch (slot.name()) {
            case "subj" -> subjects(word, noun, found);
            case "obj" -> objects(word, noun, found);
            case "iobj" -> indirect(word, found);
            case "comp" -> complements(word, found);
            case "poss" -> add(word, Relation.NMOD_POSS, found);
            case "mod" -> {
                add(word, Relation.AMOD, found);
                add(word, Relation.COMPOUND, found);
            }
            case "head" -> head(word).ifPresent(token -> add(token, found));
            case "particle" -> add(word, Relation.COMPOUND_PRT, found);
            default -> prepositional(word, slot.name(), noun, found);
        }
        found.remove((Integer) word);
        return found;
    }

    private void add(int word, Relation relation, List<Integer> found) {
        for (Edge edge : graph.children(word)) {
            if (edge.is(relation)) {
                add(edge.dependent(), found);
            }
        }
    }

    private static void add(int token, List<Integer> found) {
        if (!found.contains(token)) {
            found.add(token);
        }
    }

    private Optional<Integer> head(int word) {
        Edge edge = graph.incoming(word);
        boolean modifies = edge.is(Relation.AMOD) || edge.is(Relation.COMPOUND) || edge.is(Relation.NMOD_POSS);
        return modifies && edge.governor() >= 0 ? Optional.of(edge.governor()) : Optional.empty();
    }

    /** Whether the verb stands in the passive, or as a participle that says what was done to its noun. */
    boolean passive(int word) {
        if (graph.has(word, Relation.AUX_PASS) || graph.has(word, Relation.NSUBJ_PASS)) {
            return true;
        }
        Token token = sentence.token(word);
        boolean participle = token.tag().equals("VBN") && !graph.has(word, Relation.AUX);
        return participle && !graph.has(word, Relation.OBJ) && !ownSubject(word);
    }

    /** Whether the verb stands in the passive of a clause and nobody is said to do it. */
    boolean agentless(int word) {
        boolean clause = graph.has(word, Relation.AUX_PASS)
                || (passive(word) && graph.incoming(word).is(Relation.ACL));
        return clause && fill(word, Slot.SUBJECT).isEmpty() && !saysByWhom(word);
    }

    /** "is surrounded on all sides by Chad": the parser may hang the agent on another noun of the clause. */
    private boolean saysByWhom(int verb) {
        for (Edge edge : graph.children(verb)) {
            if (edge.is(Relation.OBL)
                    && graph.children(edge.dependent()).stream()
                            .anyMatch(below -> below.marker().equals("by"))) {
                return true;
            }
        }
        return false;
    }

    /** What a clause tells of the occasion: nouns behind prepositions, and the verbs of "when" and "as" with their subjects. */
    List<Integer> circumstances(int verb) {
        List<Integer> found = new ArrayList<>();
        add(verb, Relation.OBL, found);
        for (Edge edge : graph.children(verb)) {
            if (edge.is(Relation.ADVCL) && !edge.enhanced()) {
                add(edge.dependent(), found);
                add(edge.dependent(), Relation.NSUBJ, found);
                add(edge.dependent(), Relation.NSUBJ_PASS, found);
            }
        }
        return found;
    }

    /** Taggers take many a past tense for a participle: "Qatar mediated between the two". */
    private boolean ownSubject(int word) {
        for (Edge edge : graph.children(word)) {
            if (edge.is(Relation.NSUBJ) && !edge.enhanced()) {
                return true;
            }
        }
        return false;
    }

    private void subjects(int word, boolean noun, List<Integer> found) {
        if (noun) {
            add(word, Relation.NSUBJ, found);
            return;
        }
        if (passive(word)) {
            add(word, Relation.OBL_AGENT, found);
            addMarked(word, Relation.OBL, "by", found);
            return;
        }
        add(word, Relation.NSUBJ, found);
        shared(word, found);
        if (found.isEmpty() && sentence.token(word).tag().equals("VBG")) {
            head(word).ifPresent(token -> add(token, found));
        }
    }

    /** "Ghana and Togo are to sign", "urged both Ghana and Togo to sign": who shares in the verb above shares in the infinitive. */
    private void shared(int word, List<Integer> found) {
        for (Edge edge : graph.children(word)) {
            if (edge.is(Relation.NSUBJ) && edge.enhanced()) {
                add(edge.dependent(), Relation.CONJ, found);
            }
        }
    }

    /** "accused each other", "fired at one another": whoever does it, it is done to. */
    boolean reciprocal(int word) {
        for (Edge edge : graph.children(word)) {
            boolean object = edge.is(Relation.OBJ) || edge.is(Relation.OBL);
            int other = edge.dependent();
            if (object && other > 0 && OTHERS.contains(sentence.token(other).lemma())) {
                String before = sentence.token(other - 1).lemma();
                return sentence.token(other).lemma().equals("another") ? before.equals("one") : before.equals("each");
            }
        }
        return false;
    }

    private void objects(int word, boolean noun, List<Integer> found) {
        if (noun) {
            return;
        }
        add(word, Relation.OBJ, found);
        if (found.isEmpty() && PERMITS.contains(sentence.token(word).lemma())) {
            allowed(word, found);
        }
        if (found.isEmpty() && passive(word)) {
            add(word, Relation.NSUBJ_PASS, found);
            head(word).ifPresent(token -> add(token, found));
        }
    }

    /** "allowed pilgrims to cross": who may is the verb's object, though the parser has it as the clause's subject. */
    private void allowed(int word, List<Integer> found) {
        for (int clause : graph.children(word, Relation.CCOMP)) {
            boolean infinitive = graph.children(clause, Relation.AUX).stream()
                            .anyMatch(aux -> sentence.token(aux).tag().equals("TO"))
                    || sentence.token(word).lemma().equals("let");
            if (infinitive) {
                add(clause, Relation.NSUBJ, found);
            }
        }
    }

    private void indirect(int word, List<Integer> found) {
        add(word, Relation.IOBJ, found);
        if (found.isEmpty() && graph.has(word, Relation.OBJ)) {
            add(word, Relation.NSUBJ_PASS, found);
        }
    }

    private void complements(int word, List<Integer> found) {
        for (Edge edge : graph.children(word)) {
            boolean infinitive = (edge.is(Relation.ADVCL) || edge.is(Relation.ACL))
                    && edge.marker().isEmpty()
                    && sentence.token(edge.dependent()).tag().equals("VB");
            // "reports that rebels had fled"
            boolean noun = edge.is(Relation.ACL, "that") && sentence.token(word).isNoun();
            if (edge.is(Relation.CCOMP) || edge.is(Relation.XCOMP) || infinitive || noun || content(edge)) {
                add(edge.dependent(), found);
            }
        }
    }

    /** "a report that troops had shelled the town": the clause says what the report is, not which. */
    private boolean content(Edge edge) {
        return edge.is(Relation.ACL_RELCL)
                && !edge.enhanced()
                && graph.children(edge.dependent(), Relation.MARK).stream()
                        .anyMatch(mark -> sentence.token(mark).lemma().equals("that"));
    }

    /** A preposition's noun or gerund, on the word, on its object, or on a noun inside that object. */
    private void prepositional(int word, String preposition, boolean noun, List<Integer> found) {
        marked(word, preposition, found);
        // "Iran's rejection of a proposal by Britain": whose it is says who did it.
        boolean actorTold = preposition.equals("by") && graph.has(word, Relation.NMOD_POSS);
        if (noun && found.isEmpty() && !actorTold) {
            // "the beating of a migrant by guards": the parser may hang the second phrase on the first.
            for (int of : graph.children(word, Relation.NMOD)) {
                markedBelow(of, preposition, 1, found);
            }
            if (found.isEmpty() && preposition.equals("between")) {
                besidePredicate(word, found);
            }
        } else if (!noun) {
            stranded(word, preposition, found);
            for (int object : fill(word, Slot.OBJECT)) {
                markedBelow(object, preposition, 2, found);
            }
        }
    }

    /** "Talks resumed on Monday between Kyiv and Warsaw": whose they are may stand behind the verb. */
    private void besidePredicate(int noun, List<Integer> found) {
        Edge edge = graph.incoming(noun);
        if (edge.is(Relation.NSUBJ) && edge.governor() >= 0) {
            marked(edge.governor(), "between", found);
            for (Edge clause : graph.children(edge.governor())) {
                if (found.isEmpty() && (clause.is(Relation.OBL) || clause.is(Relation.XCOMP))) {
                    marked(clause.dependent(), "between", found);
                }
            }
        }
    }

    /** "the dam, which it lives by": the preposition stays behind, its noun is the antecedent. */
    private void stranded(int verb, String preposition, List<Integer> found) {
        boolean left = graph.children(verb, Relation.CASE).stream()
                .anyMatch(word -> sentence.token(word).lemma().equals(preposition));
        if (left) {
            for (Edge edge : graph.children(verb)) {
                if (edge.is(Relation.OBJ) && edge.enhanced()) {
                    add(edge.dependent(), found);
                }
            }
        }
    }

    private void markedBelow(int noun, String preposition, int depth, List<Integer> found) {
        marked(noun, preposition, found);
        if (depth > 0) {
            for (Edge edge : graph.children(noun)) {
                if (edge.is(Relation.NMOD) || edge.is(Relation.COMPOUND)) {
                    markedBelow(edge.dependent(), preposition, depth - 1, found);
                }
            }
        }
    }

    private void marked(int word, String preposition, List<Integer> found) {
        for (Relation relation : MARKED) {
            addMarked(word, relation, preposition, found);
        }
        if (preposition.equals("by")) {
            add(word, Relation.OBL_AGENT, found);
        }
        for (Edge edge : graph.children(word)) {
            if (edge.is(Relation.ADVMOD)) {
                // "stopped short of a raid", "stopped short of raiding"
                addMarked(edge.dependent(), Relation.OBL, preposition, found);
                addMarked(edge.dependent(), Relation.ADVCL, preposition, found);
            }
        }
    }

    private void addMarked(int word, Relation relation, String preposition, List<Integer> found) {
        for (Edge edge : graph.children(word)) {
            if (edge.is(relation) && marks(edge.marker(), preposition)) {
                add(edge.dependent(), found);
            }
        }
    }

    /** "ahead of" ends in "of"; but "according to the army" tells who says it, not to whom. */
    private static boolean marks(String marker, String preposition) {
        int before = marker.length() - preposition.length();
        return marker.endsWith(preposition)
                && (before == 0 || (before > 0 && marker.charAt(before - 1) == ' ' && !marker.startsWith("according")));
    }
}
