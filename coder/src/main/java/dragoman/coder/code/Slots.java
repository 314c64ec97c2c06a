package dragoman.coder.code;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.coder.lexicon.Slot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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
    private static final Set<Relation> CLAUSES = Set.of(Relation.CCOMP, Relation.XCOMP);

    private final Sentence sentence;
    private final Graph graph;

    Slots(Sentence sentence) {
        this.sentence = sentence;
        this.graph = sentence.graph();
    }

    /** Head tokens of the slot's fillers, in order. */
    List<Integer> fill(int word, Slot slot) {
        Set<Integer> found = new LinkedHashSet<>();
        boolean noun = sentence.token(word).isNoun();
        switch (slot.name()) {
            case "subj" -> subjects(word, noun, found);
            case "obj" -> objects(word, noun, found);
            case "iobj" -> indirect(word, found);
            case "comp" -> complements(word, found);
            case "poss" -> found.addAll(graph.children(word, Relation.NMOD_POSS));
            case "mod" -> {
                found.addAll(graph.children(word, Relation.AMOD));
                found.addAll(graph.children(word, Relation.COMPOUND));
            }
            case "head" -> head(word).ifPresent(found::add);
            case "particle" -> found.addAll(graph.children(word, Relation.COMPOUND_PRT));
            default -> prepositional(word, slot.name(), noun, found);
        }
        found.remove(word);
        return new ArrayList<>(found);
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

    /** Taggers take many a past tense for a participle: "Qatar mediated between the two". */
    private boolean ownSubject(int word) {
        return graph.children(word).stream().anyMatch(edge -> edge.is(Relation.NSUBJ) && !edge.enhanced());
    }

    private void subjects(int word, boolean noun, Set<Integer> found) {
        if (noun) {
            found.addAll(graph.children(word, Relation.NSUBJ));
            return;
        }
        if (passive(word)) {
            found.addAll(graph.children(word, Relation.OBL_AGENT));
            addMarked(word, Relation.OBL, "by", found);
            return;
        }
        found.addAll(graph.children(word, Relation.NSUBJ));
        if (found.isEmpty() && sentence.token(word).tag().equals("VBG")) {
            head(word).ifPresent(found::add);
        }
    }

    private void objects(int word, boolean noun, Set<Integer> found) {
        if (noun) {
            return;
        }
        found.addAll(graph.children(word, Relation.OBJ));
        if (found.isEmpty() && passive(word)) {
            found.addAll(graph.children(word, Relation.NSUBJ_PASS));
            head(word).ifPresent(found::add);
        }
    }

    private void indirect(int word, Set<Integer> found) {
        found.addAll(graph.children(word, Relation.IOBJ));
        if (found.isEmpty() && graph.has(word, Relation.OBJ)) {
            found.addAll(graph.children(word, Relation.NSUBJ_PASS));
        }
    }

    private void complements(int word, Set<Integer> found) {
        for (Edge edge : graph.children(word)) {
            boolean infinitive = (edge.is(Relation.ADVCL) || edge.is(Relation.ACL))
                    && edge.marker().isEmpty()
                    && sentence.token(edge.dependent()).tag().equals("VB");
            if (CLAUSES.contains(edge.relation()) || infinitive) {
                found.add(edge.dependent());
            }
        }
    }

    /** A preposition's noun or gerund, on the word, on its object, or on a noun inside that object. */
    private void prepositional(int word, String preposition, boolean noun, Set<Integer> found) {
        marked(word, preposition, found);
        // "Iran's rejection of a proposal by Britain": whose it is says who did it.
        boolean actorTold = preposition.equals("by") && graph.has(word, Relation.NMOD_POSS);
        if (noun && found.isEmpty() && !actorTold) {
            // "the beating of a migrant by guards": the parser may hang the second phrase on the first.
            for (int of : graph.children(word, Relation.NMOD)) {
                markedBelow(of, preposition, 1, found);
            }
        } else if (!noun) {
            stranded(word, preposition, found);
            for (int object : fill(word, Slot.OBJECT)) {
                markedBelow(object, preposition, 2, found);
            }
        }
    }

    /** "the dam, which it lives by": the preposition stays behind, its noun is the antecedent. */
    private void stranded(int verb, String preposition, Set<Integer> found) {
        boolean left = graph.children(verb, Relation.CASE).stream()
                .anyMatch(word -> sentence.token(word).lemma().equals(preposition));
        if (left) {
            for (Edge edge : graph.children(verb)) {
                if (edge.is(Relation.OBJ) && edge.enhanced()) {
                    found.add(edge.dependent());
                }
            }
        }
    }

    private void markedBelow(int noun, String preposition, int depth, Set<Integer> found) {
        marked(noun, preposition, found);
        if (depth > 0) {
            for (Edge edge : graph.children(noun)) {
                if (edge.is(Relation.NMOD) || edge.is(Relation.COMPOUND)) {
                    markedBelow(edge.dependent(), preposition, depth - 1, found);
                }
            }
        }
    }

    private void marked(int word, String preposition, Set<Integer> found) {
        addMarked(word, Relation.OBL, preposition, found);
        addMarked(word, Relation.NMOD, preposition, found);
        addMarked(word, Relation.ADVCL, preposition, found);
        addMarked(word, Relation.ACL, preposition, found);
        if (preposition.equals("by")) {
            found.addAll(graph.children(word, Relation.OBL_AGENT));
        }
        for (int adverb : graph.children(word, Relation.ADVMOD)) {
            addMarked(adverb, Relation.OBL, preposition, found);
        }
    }

    private void addMarked(int word, Relation relation, String preposition, Set<Integer> found) {
        for (Edge edge : graph.children(word)) {
            String marker = edge.marker();
            boolean same = marker.equals(preposition)
                    // "according to the army" tells who says it, not to whom.
                    || (marker.endsWith(" " + preposition) && !marker.startsWith("according"));
            if (edge.is(relation) && same) {
                found.add(edge.dependent());
            }
        }
    }
}
