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

    Contents(Sentence sentence, int verb, Cue cue, boolean passive, List<Integer> audience) {
        this.sentence = sentence;
        this.graph = sentence.graph();
        this.verb = verb;
        this.cue = cue;
        this.passive = passive;
        this.audience = audience;
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
            found = around();
            if (found.isEmpty()) {
                found = rest();
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
            tokens.or(inDocument());
        }
        fronted(tokens);
        orphans(tokens);
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

    /** "told clients in a letter that": the clause may hang on the letter. */
    private BitSet inDocument() {
        for (Edge edge : graph.children(verb)) {
            if (!edge.enhanced() && edge.is(Relation.OBL, "in") && edge.dependent() > verb) {
                for (Edge below : graph.children(edge.dependent())) {
                    if (below.marker().equals("that") && (below.is(Relation.ACL) || below.is(Relation.CCOMP))) {
                        return graph.subtree(below.dependent());
                    }
                }
            }
        }
        return new BitSet();
    }

    /** "If it fails, he said, we lose": what stands before an aside belongs to the clause after it. */
    private void fronted(BitSet tokens) {
        int first = tokens.nextSetBit(0);
        boolean aside = first > verb && sentence.token(verb + 1).form().equals(",");
        if (!aside) {
            return;
        }
        for (Edge edge : graph.children(verb)) {
            boolean clause = edge.is(Relation.ADVCL)
                    || edge.is(Relation.OBL)
                    || edge.is(Relation.CCOMP)
                    || edge.is(Relation.NSUBJ)
                    || edge.is(Relation.DEP);
            if (!edge.enhanced() && clause && edge.dependent() < verb) {
                BitSet before = graph.subtree(edge.dependent());
                if (before.length() < verb
                        && sentence.token(before.length()).form().equals(",")) {
                    tokens.or(before);
                }
            }
        }
    }

    /** A clause that the analyser broke off goes on to the sentence's end. */
    private void orphans(BitSet tokens) {
        int end = tokens.length();
        if (tokens.isEmpty() || tokens.nextSetBit(0) < verb) {
            return;
        }
        int next = end;
        while (next < sentence.size() && sentence.token(next).isPunctuation()) {
            next++;
        }
        if (next >= sentence.size()) {
            return;
        }
        int root = next;
        while (graph.head(root) >= 0) {
            root = graph.head(root);
        }
        boolean comma = next > end && sentence.token(end).form().equals(",");
        if (root > verb && !comma && !graph.dominates(root, verb)) {
            tokens.set(end, graph.subtree(root).length());
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

    /** The cue is an aside: "prices, he said, rose", "as officials put it". */
    private BitSet around() {
        Edge edge = graph.incoming(verb);
        boolean aside = edge.governor() >= 0
                && (edge.is(Relation.PARATAXIS)
                        || (edge.is(Relation.ADVCL, "as")
                                && !sentence.token(verb).tag().equals("VBG")));
        if (!aside) {
            return new BitSet();
        }
        BitSet tokens = graph.subtree(edge.governor());
        tokens.andNot(graph.subtree(verb));
        return tokens;
    }

    /** "The dam burst, a survey shows.": all before the comma. */
    private BitSet fronted() {
        BitSet tokens = new BitSet(sentence.size());
        int at = verb - 1;
        while (at > 0
                && !sentence.token(at).isPunctuation()
                && !sentence.token(at).isVerb()) {
            at--;
        }
        if (at > 1 && sentence.token(at).form().equals(",")) {
            tokens.set(0, at);
        }
        return tokens;
    }

    /** Where the analyser sees no clause: what stands between the verb and the sentence's end, if it begins like one. */
    private BitSet rest() {
        BitSet tokens = new BitSet(sentence.size());
        String tag = sentence.token(verb).tag();
        boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
        int next = verb + 1;
        boolean clause = false;
        for (int at = next; at < sentence.size(); at++) {
            String form = sentence.token(at).tag();
            clause |= form.equals("VBD") || form.equals("VBZ") || form.equals("VBP") || form.equals("MD");
        }
        if (finite && !passive && next >= sentence.size() - 1) {
            return fronted();
        }
        if (!finite
                || passive
                || next >= sentence.size()
                || !clause
                || !cue.force().verbal()) {
            return tokens;
        }
        String first = sentence.token(next).tag();
        boolean opens = first.startsWith("NN")
                || first.startsWith("PRP")
                || first.equals("DT")
                || first.equals("JJ")
                || sentence.token(next).lemma().equals("that");
        if (opens && graph.child(verb, Relation.NSUBJ).filter(at -> at < verb).isPresent()) {
            tokens.set(next, sentence.size());
        }
        return tokens;
    }

    private BitSet phrase(int head) {
        return graph.subtree(head);
    }
}
