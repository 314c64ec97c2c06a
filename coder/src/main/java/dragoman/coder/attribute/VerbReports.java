package dragoman.coder.attribute;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds reporting verbs: "said", "urged Kyiv to", "is said to", "denounced". */
final class VerbReports {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");
    private static final Set<Relation> GROUPED = Set.of(
            Relation.AUX,
            Relation.AUX_PASS,
            Relation.ADVMOD,
            Relation.COMPOUND_PRT,
            Relation.NSUBJ,
            Relation.OBL_NPMOD);

    private final Cues cues;

    VerbReports(Cues cues) {
        this.cues = cues;
    }

    List<Report> in(Sentence sentence) {
        List<Report> reports = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.tag().startsWith("VB") && !isAuxiliary(sentence, token.index())) {
                cue(sentence, token.index()).ifPresent(cue -> read(sentence, token.index(), cue, reports));
            }
        }
        return reports;
    }

    private static boolean isAuxiliary(Sentence sentence, int token) {
        Edge edge = sentence.graph().incoming(token);
        return edge.is(Relation.AUX)
                || edge.is(Relation.AUX_PASS)
                || edge.is(Relation.COP)
                || edge.is(Relation.AMOD)
                || edge.is(Relation.CASE)
                || edge.is(Relation.COMPOUND);
    }

    private Optional<Cue> cue(Sentence sentence, int verb) {
        String lemma = sentence.token(verb).lemma();
        int next = verb + 1;
        if (next < sentence.size()) {
            Optional<Cue> phrasal =
                    cues.find(Cue.Kind.VERB, lemma + " " + sentence.token(next).lemma());
            if (phrasal.isPresent() && sentence.graph().head(next) == verb) {
                return phrasal;
            }
        }
        return cues.find(Cue.Kind.VERB, lemma);
    }

    private void read(Sentence sentence, int verb, Cue cue, List<Report> reports) {
        boolean passive = isPassive(sentence, verb);
        if (negated(sentence, verb) && cue.takes(Frame.CLAUSE) && !cue.takes(Frame.PASSIVE)) {
            // Nothing is said; beliefs ("do not believe") are claims all the same.
            return;
        }
        int particle = cue.words().indexOf(' ') > 0 ? 1 : 0;
        Stretch words = new Stretch(
                sentence.token(verb).start(), sentence.token(verb + particle).end());
        int source = source(sentence, verb, passive);
        Report report = new Report(sentence, cue, verb, words, group(sentence, verb), source);
        Contents contents = new Contents(sentence, verb, cue, passive, report.audience);
        BitSet tokens = contents.tokens();
        tokens.clear(verb, verb + particle + 1);
        report.content.addAll(Phrases.stretches(sentence, tokens));
        reports.add(report);
    }

    private static boolean negated(Sentence sentence, int verb) {
        return sentence.graph().children(verb).stream()
                .anyMatch(edge -> NEGATIONS.contains(
                                sentence.token(edge.dependent()).lemma())
                        || (edge.is(Relation.ADVMOD)
                                && sentence.token(edge.dependent()).lemma().equals("not")));
    }

    static boolean isPassive(Sentence sentence, int verb) {
        Graph graph = sentence.graph();
        if (graph.has(verb, Relation.AUX_PASS)) {
            return true;
        }
        boolean participle = sentence.token(verb).tag().equals("VBN") && !graph.has(verb, Relation.AUX);
        return participle
                && !graph.has(verb, Relation.NSUBJ)
                && (graph.has(verb, Relation.OBL_AGENT) || graph.has(verb, Relation.NSUBJ_PASS));
    }

    private static int source(Sentence sentence, int verb, boolean passive) {
        Graph graph = sentence.graph();
        if (passive) {
            return graph.child(verb, Relation.OBL_AGENT).orElse(-1);
        }
        int found = -1;
        for (Edge edge : graph.children(verb)) {
            if (edge.is(Relation.NSUBJ)) {
                boolean relative = sentence.token(edge.dependent()).tag().startsWith("W");
                if (found < 0 || sentence.token(found).tag().startsWith("W")) {
                    found = relative && found >= 0 ? found : edge.dependent();
                }
            }
        }
        if (found < 0) {
            found = inherited(sentence, verb);
        }
        return found >= 0 && sentence.token(found).tag().startsWith("W") ? -1 : found;
    }

    /** "by saying", "in telling": who does the main clause's deed says it too. */
    private static int inherited(Sentence sentence, int verb) {
        Graph graph = sentence.graph();
        Edge edge = graph.incoming(verb);
        boolean participle = sentence.token(verb).tag().equals("VBG")
                || sentence.token(verb).tag().equals("VB");
        if (!participle && !edge.is(Relation.CONJ)) {
            return -1;
        }
        for (int steps = 0; steps < 4 && edge.governor() >= 0; steps++) {
            int above = edge.governor();
            if (sentence.token(above).isNoun() && edge.is(Relation.ACL)) {
                Optional<Integer> owner = graph.child(above, Relation.NMOD_POSS);
                if (owner.isPresent()) {
                    return owner.get();
                }
            }
            Optional<Integer> subject = graph.child(above, Relation.NSUBJ);
            if (subject.isPresent() && !isPassive(sentence, above)) {
                return subject.get();
            }
            edge = graph.incoming(above);
        }
        return -1;
    }

    private static Stretch group(Sentence sentence, int verb) {
        BitSet tokens = new BitSet(sentence.size());
        tokens.set(verb);
        for (Edge edge : sentence.graph().children(verb)) {
            boolean near = Math.abs(edge.dependent() - verb) <= 4 || edge.is(Relation.NSUBJ);
            if (!edge.enhanced() && GROUPED.contains(edge.relation()) && near) {
                tokens.or(sentence.graph().subtree(edge.dependent()));
            }
        }
        int from = tokens.nextSetBit(0);
        int to = tokens.length() - 1;
        return new Stretch(sentence.token(from).start(), sentence.token(to).end());
    }
}
