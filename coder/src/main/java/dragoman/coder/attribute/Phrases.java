package dragoman.coder.attribute;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** The tokens of clauses and noun phrases, and their characters. */
final class Phrases {
    private static final Set<String> STRIPPED = Set.of(",", ";", ":", ".", "-", "--", "---", "–", "—", "―", "...", "…");

    private Phrases() {}

    /** A noun phrase as written, without clauses and appositions that trail behind it. */
    static BitSet nounPhrase(Sentence sentence, int head) {
        Graph graph = sentence.graph();
        BitSet tokens = new BitSet(sentence.size());
        tokens.set(head);
        for (Edge edge : graph.children(head)) {
            int at = edge.dependent();
            boolean trailing = at > head
                    && (edge.is(Relation.ACL_RELCL)
                            || edge.is(Relation.ACL)
                            || edge.is(Relation.APPOS)
                            || edge.is(Relation.CCOMP)
                            || edge.is(Relation.ADVCL)
                            || edge.is(Relation.PARATAXIS)
                            || edge.is(Relation.DEP));
            boolean preposition = edge.is(Relation.CASE) && at < head;
            if (!edge.enhanced() && !trailing && !preposition && !edge.is(Relation.PUNCT) && !edge.is(Relation.COP)) {
                tokens.or(at > head ? trimmed(sentence, at) : graph.subtree(at));
            }
        }
        return around(tokens, head);
    }

    private static BitSet trimmed(Sentence sentence, int at) {
        BitSet tokens = sentence.graph().subtree(at);
        for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
            Edge edge = sentence.graph().incoming(i);
            boolean clause = edge.is(Relation.ACL_RELCL) || edge.is(Relation.PARATAXIS);
            if (clause && i > at) {
                tokens.andNot(sentence.graph().subtree(i));
            }
        }
        return tokens;
    }

    /** The unbroken run around the head, marks between bridged. */
    private static BitSet around(BitSet tokens, int head) {
        int from = head;
        while (from > 0 && (tokens.get(from - 1) || (from > 1 && tokens.get(from - 2)))) {
            from--;
        }
        int to = head + 1;
        while (tokens.get(to) || tokens.get(to + 1)) {
            to++;
        }
        BitSet run = new BitSet(to);
        run.set(from, to);
        return run;
    }

    /** The content's stretches: unbroken runs without a leading "that" and the marks at their ends. */
    static List<Stretch> stretches(Sentence sentence, BitSet tokens) {
        List<Stretch> stretches = new ArrayList<>();
        int from = tokens.nextSetBit(0);
        while (from >= 0) {
            int to = tokens.nextClearBit(from);
            int next = tokens.nextSetBit(to);
            while (next >= 0 && onlyMarks(sentence, to, next)) {
                to = tokens.nextClearBit(next);
                next = tokens.nextSetBit(to);
            }
            add(sentence, from, to, stretches);
            from = next;
        }
        return stretches;
    }

    private static boolean onlyMarks(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!sentence.token(i).isPunctuation()) {
                return false;
            }
        }
        return true;
    }

    private static void add(Sentence sentence, int first, int last, List<Stretch> stretches) {
        int from = first;
        int to = last;
        while (from < to && isEdge(sentence.token(from))) {
            from++;
        }
        if (from < to
                && sentence.token(from).lemma().equals("that")
                && sentence.token(from).tag().equals("IN")) {
            from++;
        }
        while (from < to && isEdge(sentence.token(from))) {
            from++;
        }
        while (from < to
                && (isEdge(sentence.token(from)) || sentence.token(from).tag().equals("CC"))) {
            from++;
        }
        while (to > from
                && (isEdge(sentence.token(to - 1))
                        || sentence.token(to - 1).tag().equals("CC"))) {
            to--;
        }
        if (to > from) {
            stretches.add(new Stretch(
                    sentence.token(from).start(), sentence.token(to - 1).end()));
        }
    }

    /** Marks that never belong to a content's ends; quotation marks are settled with the quotations. */
    private static boolean isEdge(Token token) {
        return STRIPPED.contains(token.form()) || isQuotationMark(token);
    }

    static boolean isQuotationMark(Token token) {
        return token.tag().equals("``") || token.tag().equals("''") || "\"“”„«»‘’'`".contains(token.form());
    }
}
