package dragoman.coder.attribute;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import java.util.BitSet;

/** Content that the grammar does not hang on its reporting verb: before an aside, on a letter, or broken off. */
final class Strays {
    private final Sentence sentence;
    private final Graph graph;
    private final int verb;
    private final Cue cue;
    private final boolean passive;

    Strays(Sentence sentence, int verb, Cue cue, boolean passive) {
        this.sentence = sentence;
        this.graph = sentence.graph();
        this.verb = verb;
        this.cue = cue;
        this.passive = passive;
    }

    /** "told clients in a letter that": the clause may hang on the letter. */
    BitSet inDocument() {
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
    void fronted(BitSet tokens) {
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
    void orphans(BitSet tokens) {
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

    /** The cue is an aside: "prices, he said, rose", "as officials put it". */
    BitSet around() {
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
    BitSet rest() {
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
}
