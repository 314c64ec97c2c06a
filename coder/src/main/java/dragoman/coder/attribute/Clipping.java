package dragoman.coder.attribute;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import java.util.BitSet;
import java.util.Set;

/**
 * Cuts off what the grammar hangs on a content though it is the writer's own: "said prices rose, citing new figures, although he
 * had denied it before".
 */
final class Clipping {
    private static final Set<String> CONCESSIONS =
            Set.of("although", "though", "while", "even", "as", "whereas", "after");
    private static final Set<String> DASHES = Set.of("-", "--", "---", "–", "—", "―");

    private Clipping() {}

    static void clip(Sentence sentence, Report report, BitSet tokens, Cues cues) {
        Graph graph = sentence.graph();
        int verb = report.head;
        for (int at = tokens.nextSetBit(verb + 1); at >= 0; at = tokens.nextSetBit(at + 1)) {
            Edge edge = graph.incoming(at);
            boolean inside = edge.governor() >= 0 && tokens.get(edge.governor()) && at > edge.governor();
            if (inside && (isAside(sentence, edge, cues) || isNextReport(sentence, report, edge, cues))) {
                BitSet own = graph.subtree(at);
                own.clear(0, edge.governor() + 1);
                tokens.andNot(own);
            }
        }
        dash(sentence, verb, tokens);
        for (int at = verb + 1; at < tokens.length(); at++) {
            if (sentence.token(at).form().equals(";")) {
                tokens.clear(at, tokens.length());
            }
        }
        if (tokens.nextSetBit(verb) > 0) {
            // "Envoys met; diplomats said that they had failed": the first clause is not theirs.
            for (int at = verb - 1; at >= 0; at--) {
                if (sentence.token(at).form().equals(";")) {
                    tokens.clear(0, at + 1);
                }
            }
        }
    }

    /** A clause behind a comma that reports further, or grants something. */
    private static boolean isAside(Sentence sentence, Edge edge, Cues cues) {
        int at = edge.dependent();
        int first = sentence.graph().subtree(at).nextSetBit(edge.governor() + 1);
        boolean comma = first > 0 && isComma(sentence, first);
        if (!comma || !(edge.is(Relation.ADVCL) || edge.is(Relation.ACL))) {
            return false;
        }
        boolean reports = sentence.token(at).tag().equals("VBG")
                && edge.marker().isEmpty()
                && cues.find(Cue.Kind.VERB, sentence.token(at).lemma()).isPresent();
        return reports || CONCESSIONS.contains(edge.marker());
    }

    private static boolean isComma(Sentence sentence, int first) {
        int before = first - 1;
        while (before > 0 && Phrases.isQuotationMark(sentence.token(before))) {
            before--;
        }
        return sentence.token(before).form().equals(",")
                || sentence.token(first).form().equals(",");
    }

    /** "said the vote was fair and urged calm": the second verb is the speaker's deed, not what he says. */
    private static boolean isNextReport(Sentence sentence, Report report, Edge edge, Cues cues) {
        Token token = sentence.token(edge.dependent());
        return edge.is(Relation.CONJ)
                && token.tag().equals(sentence.token(report.head).tag())
                && !hasOwnSubject(sentence, edge.dependent())
                && cues.find(Cue.Kind.VERB, token.lemma())
                        .filter(cue -> cue.force().verbal())
                        .isPresent();
    }

    private static boolean hasOwnSubject(Sentence sentence, int verb) {
        return sentence.graph().children(verb).stream()
                .anyMatch(edge -> !edge.enhanced() && (edge.is(Relation.NSUBJ) || edge.is(Relation.NSUBJ_PASS)));
    }

    /** A single dash begins an afterthought; a pair is a parenthesis. */
    private static void dash(Sentence sentence, int verb, BitSet tokens) {
        int first = -1;
        int count = 0;
        for (int at = tokens.nextSetBit(verb + 1); at >= 0 && at < tokens.length(); at++) {
            Token token = sentence.token(at);
            boolean apart = at > 0 && sentence.token(at - 1).end() < token.start();
            if (DASHES.contains(token.form()) && apart) {
                first = first < 0 ? at : first;
                count++;
            }
        }
        if (count == 1 && first > verb + 1) {
            tokens.clear(first, tokens.length());
        }
    }
}
