package dragoman.coder.attribute;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tokens that a reporting verb's frames make its content. */
final class Contents {
    private static final Set<String> COMPLEMENTS =
            Set.of("as", "for", "of", "over", "with", "from", "about", "against", "on", "to");
    private static final Set<String> REASONS = Set.of("for", "of", "as");

    private final Sentence sentence;
    private final Graph graph;
    private final int verb;
    private final Cue cue;
    private final boolean passive;
    private final List<Integer> audience;
    private final Strays strays;

    Contents(Sentence sentence, int verb, Cue cue, boolean passive, List<Integer> audience) {
        this.sentence = sentence;
        this.graph = sentence.graph();
        this.verb = verb;
        this.cue = cue;
        this.passive = passive;
        this.audience = audience;
        this.strays = new Strays(sentence, verb, cue, passive);
    }

    BitSet tokens() {
        BitSet found = clauses();
        if (!found.isEmpty()) {
            hearers();
        } else if (passive) {
            found = passive();
        }
        if (found.isEmpty() && cue.takes(Frame.ADDRESSEE)) {
            found = addressed();
        }
        if (found.isEmpty() && cue.takes(Frame.INFINITIVE)) {
            found = infinitive();
        }
        if (found.isEmpty() && cue.takes(Frame.OBJECT)) {
            found = object();
        }
        if (found.isEmpty()) {
            found = prepositional();
        }
        if (found.isEmpty() && cue.takes(Frame.CLAUSE)) {
            found = strays.around();
            if (found.isEmpty()) {
                found = strays.rest();
            }
            hearers();
        }
        BitSet own = graph.subtree(verb);
        if (!found.isEmpty() && found.get(verb)) {
            found.andNot(own);
        }
        return found;
    }

    private BitSet clauses() {
        BitSet tokens = new BitSet(sentence.size());
        if (!cue.takes(Frame.CLAUSE) && !cue.takes(Frame.QUOTE)) {
            return tokens;
        }
        for (Edge edge : graph.children(verb)) {
            if (!edge.enhanced() && edge.is(Relation.CCOMP)) {
                tokens.or(graph.subtree(edge.dependent()));
                strandedSubject(edge.dependent(), tokens);
            }
        }
        if (tokens.isEmpty()) {
            tokens.or(strays.inDocument());
        }
        strays.fronted(tokens);
        strays.orphans(tokens);
        return tokens;
    }

    /** "noted several changes hurt": what stands between as an object is the clause's subject. */
    private void strandedSubject(int clause, BitSet tokens) {
        if (cue.takes(Frame.HEARER) || cue.takes(Frame.ADDRESSEE)) {
            return;
        }
        for (Edge edge : graph.children(verb)) {
            boolean between = edge.dependent() > verb && edge.dependent() < clause;
            if (!edge.enhanced() && edge.is(Relation.OBJ) && between) {
                tokens.or(graph.subtree(edge.dependent()));
            }
        }
    }

    private void hearers() {
        for (Edge edge : graph.children(verb)) {
            boolean object = cue.takes(Frame.HEARER)
                    && (edge.is(Relation.OBJ) || edge.is(Relation.IOBJ) || (passive && edge.is(Relation.NSUBJ_PASS)));
            boolean named = edge.is(Relation.OBL, "to") || edge.is(Relation.IOBJ);
            boolean word = sentence.token(edge.dependent()).isNoun()
                    || sentence.token(edge.dependent()).isPronoun();
            if ((object || named) && word && !audience.contains(edge.dependent())) {
                audience.add(edge.dependent());
            }
        }
    }

    /** "X is said to have fled", "X was accused of theft": the subject and what is said of it. */
    private BitSet passive() {
        BitSet tokens = new BitSet(sentence.size());
        Optional<Integer> subject = graph.child(verb, Relation.NSUBJ_PASS);
        Optional<Integer> infinitive = graph.child(verb, Relation.XCOMP);
        if (cue.takes(Frame.PASSIVE) && infinitive.isPresent()) {
            subject.ifPresent(at -> tokens.or(phrase(at)));
            tokens.or(graph.subtree(infinitive.get()));
        } else if (cue.takes(Frame.ADDRESSEE) && infinitive.isPresent()) {
            subject.ifPresent(at -> tokens.or(phrase(at)));
            tokens.or(graph.subtree(infinitive.get()));
        } else if (cue.takes(Frame.OBJECT) && subject.isPresent()) {
            tokens.or(phrase(subject.get()));
            complements(tokens);
            graph.child(verb, Relation.OBL_AGENT).ifPresent(agent -> {
                for (Edge edge : graph.children(agent)) {
                    if (!edge.enhanced()
                            && edge.dependent() > agent
                            && edge.marker().equals("of")
                            && edge.is(Relation.ACL)) {
                        tokens.or(graph.subtree(edge.dependent()));
                    }
                }
            });
        }
        return tokens;
    }

    private BitSet addressed() {
        BitSet tokens = new BitSet(sentence.size());
        Optional<Integer> infinitive = graph.child(verb, Relation.XCOMP)
                .or(() -> graph.child(verb, Relation.CCOMP))
                .or(() -> later(Relation.ADVCL));
        Optional<Integer> object = graph.child(verb, Relation.OBJ).or(() -> graph.child(verb, Relation.IOBJ));
        if (infinitive.isPresent() && sentence.token(infinitive.get()).tag().startsWith("VB")) {
            object.ifPresent(at -> {
                tokens.or(phrase(at));
                audience.add(at);
            });
            prepositionObject().ifPresent(at -> tokens.or(phrase(at)));
            tokens.or(graph.subtree(infinitive.get()));
        }
        return tokens;
    }

    private Optional<Integer> later(Relation relation) {
        return graph.children(verb).stream()
                .filter(edge -> !edge.enhanced()
                        && edge.is(relation)
                        && edge.marker().isEmpty()
                        && edge.dependent() > verb
                        && sentence.token(edge.dependent()).tag().equals("VB"))
                .map(Edge::dependent)
                .findFirst();
    }

    private BitSet infinitive() {
        BitSet tokens = new BitSet(sentence.size());
        for (Edge edge : graph.children(verb)) {
            boolean clause = edge.is(Relation.XCOMP) || edge.is(Relation.CCOMP);
            if (!edge.enhanced() && clause && edge.dependent() > verb) {
                tokens.or(graph.subtree(edge.dependent()));
            }
        }
        return tokens;
    }

    private BitSet object() {
        BitSet tokens = new BitSet(sentence.size());
        for (Edge edge : graph.children(verb)) {
            boolean clause = edge.is(Relation.CCOMP) || edge.is(Relation.XCOMP);
            boolean question = sentence.token(edge.dependent()).tag().startsWith("W");
            if (!edge.enhanced() && edge.is(Relation.OBJ) && !question) {
                tokens.or(graph.subtree(edge.dependent()));
            } else if (!edge.enhanced() && clause && edge.dependent() > verb) {
                tokens.or(graph.subtree(edge.dependent()));
            }
        }
        if (!tokens.isEmpty()) {
            complements(tokens);
        }
        return tokens;
    }

    /** "as a farce", "of lying": they stand on the verb or on its object. */
    private void complements(BitSet tokens) {
        for (Edge edge : graph.children(verb)) {
            boolean participle = edge.is(Relation.ADVCL)
                    && sentence.token(edge.dependent()).tag().equals("VBG");
            boolean reason =
                    (edge.is(Relation.OBL) || participle) && (passive ? COMPLEMENTS : REASONS).contains(edge.marker());
            boolean oblique = reason || edge.is(Relation.XCOMP);
            if (!edge.enhanced() && oblique && edge.dependent() > verb) {
                tokens.or(graph.subtree(edge.dependent()));
            }
        }
    }

    private Optional<Integer> prepositionObject() {
        return graph.children(verb).stream()
                .filter(edge -> !edge.enhanced()
                        && (edge.is(Relation.OBL) || edge.is(Relation.ADVCL))
                        && cue.prepositions().contains(edge.marker()))
                .map(Edge::dependent)
                .findFirst();
    }

    private BitSet prepositional() {
        BitSet tokens = new BitSet(sentence.size());
        Optional<Integer> object = prepositionObject();
        if (object.isPresent()) {
            tokens.or(graph.subtree(object.get()));
            withoutCase(tokens, object.get());
            later(Relation.ADVCL).or(() -> graph.child(verb, Relation.XCOMP)).ifPresent(at -> {
                if (at > object.get()) {
                    tokens.or(graph.subtree(at));
                }
            });
        }
        return tokens;
    }

    private void withoutCase(BitSet tokens, int object) {
        for (Edge edge : graph.children(object)) {
            if ((edge.is(Relation.CASE) || edge.is(Relation.MARK))
                    && edge.dependent() < object
                    && edge.dependent() == tokens.nextSetBit(0)) {
                tokens.clear(edge.dependent());
            }
        }
    }

    private BitSet phrase(int head) {
        return graph.subtree(head);
    }
}
