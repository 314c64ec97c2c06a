package dragoman.coder.attribute;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds reporting verbs: "said", "urged Kyiv to", "is said to", "denounced". */
final class VerbReports {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");
    private static final Set<String> DECLINED = Set.of("decline", "refuse", "fail", "avoid");
    private static final Set<String> SELF = Set.of("i", "we", "me", "us", "my", "our");
    private static final Set<Relation> GROUPED = Set.of(
            Relation.AUX,
            Relation.AUX_PASS,
            Relation.ADVMOD,
            Relation.COMPOUND_PRT,
            Relation.NSUBJ,
            Relation.OBL_NPMOD);

    /** What stands within so many words of the verb belongs to its group. */
    private static final int NEAR = 4;
    /** A source further off than this many words is the subject of something else too. */
    private static final int FAR = 12;

    private final Cues cues;
    private final QuotedText quoted;
    private final Subjects subjects;

    VerbReports(Cues cues, QuotedText quoted) {
        this.cues = cues;
        this.quoted = quoted;
        this.subjects = new Subjects(cues, quoted);
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

    /** Whether one of the words may be a reporting verb. */
    static boolean mayFind(List<Token> tokens, Cues cues) {
        for (Token token : tokens) {
            boolean verb = token.tag().startsWith("VB")
                    && (cues.find(Cue.Kind.VERB, token.lemma()).isPresent()
                            || phrasal(tokens, token, cues).isPresent());
            if (verb) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Cue> phrasal(List<Token> tokens, Token verb, Cues cues) {
        int next = verb.index() + 1;
        return next < tokens.size()
                ? cues.find(Cue.Kind.VERB, verb.lemma() + " " + tokens.get(next).lemma())
                : Optional.empty();
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
        Optional<Cue> phrasal = phrasal(sentence.tokens(), sentence.token(verb), cues);
        if (phrasal.isPresent() && sentence.graph().head(verb + 1) == verb) {
            return phrasal;
        }
        return cues.find(Cue.Kind.VERB, sentence.token(verb).lemma());
    }

    private void read(Sentence sentence, int verb, Cue cue, List<Report> reports) {
        boolean passive = isPassive(sentence, verb);
        if (negated(sentence, verb) && cue.force() == Force.SAYS) {
            // Nothing is said; beliefs ("do not believe") are claims all the same.
            return;
        }
        int particle = cue.words().indexOf(' ') > 0 ? 1 : 0;
        Stretch words = new Stretch(
                sentence.token(verb).start(), sentence.token(verb + particle).end());
        int source = subjects.notTheOccasion(sentence, verb, subjects.of(sentence, verb, passive));
        boolean bare = passive && source < 0 && !sentence.graph().has(verb, Relation.AUX_PASS);
        // "a book called", "asked about it": nobody is said to have said so.
        if (bare || isAside(sentence, verb, source)) {
            return;
        }
        Report report = new Report(sentence, cue, verb, words, group(sentence, verb, source), source);
        BitSet tokens = new Contents(sentence, verb, cue, passive, report.audience).tokens();
        tokens.clear(verb, verb + particle + 1);
        withoutGroup(sentence, verb, source, tokens);
        Clipping.clip(sentence, report, tokens, cues);
        report.content.addAll(Phrases.stretches(sentence, tokens));
        reports.add(report);
    }

    /** "I think", "you know" within somebody's speech are turns of speech; "I" and "you" outside are the writer and nobody. */
    private boolean isAside(Sentence sentence, int verb, int source) {
        if (source < 0) {
            return quoted.innermost(sentence.token(verb).start()) >= 0;
        }
        String word = sentence.token(source).form().toLowerCase(Locale.ROOT);
        return word.equals("you")
                || (SELF.contains(word) && quoted.innermost(sentence.token(verb).start()) >= 0);
    }

    /** The source is no part of what it says, and an aside in a second clause ("fled and, they say, hid") is about that one. */
    private static void withoutGroup(Sentence sentence, int verb, int source, BitSet tokens) {
        int first = verb;
        if (source >= 0 && Math.abs(source - verb) < FAR) {
            BitSet phrase = Phrases.nounPhrase(sentence, source);
            tokens.andNot(phrase);
            first = Math.min(verb, phrase.nextSetBit(0));
        }
        boolean second = first > 1
                && sentence.token(first - 1).form().equals(",")
                && sentence.token(first - 2).tag().equals("CC")
                && tokens.nextSetBit(verb) > 0;
        if (second) {
            tokens.clear(0, first);
        }
    }

    /** "did not say", "declined to say". */
    private boolean negated(Sentence sentence, int verb) {
        Edge edge = sentence.graph().incoming(verb);
        boolean declined = edge.is(Relation.XCOMP)
                && edge.governor() >= 0
                && DECLINED.contains(sentence.token(edge.governor()).lemma());
        return declined
                || sentence.graph().children(verb).stream()
                        .map(Edge::dependent)
                        .anyMatch(at -> NEGATIONS.contains(sentence.token(at).lemma())
                                && quoted.reaches(
                                        sentence.token(at).start(),
                                        sentence.token(verb).start()));
    }

    static boolean isPassive(Sentence sentence, int verb) {
        Graph graph = sentence.graph();
        if (graph.has(verb, Relation.AUX_PASS)) {
            return true;
        }
        boolean participle = sentence.token(verb).tag().equals("VBN") && !graph.has(verb, Relation.AUX);
        return participle
                && !graph.has(verb, Relation.NSUBJ)
                && (graph.has(verb, Relation.OBL_AGENT)
                        || graph.has(verb, Relation.NSUBJ_PASS)
                        || graph.incoming(verb).is(Relation.ADVCL)
                        || graph.incoming(verb).is(Relation.ACL));
    }

    private Stretch group(Sentence sentence, int verb, int source) {
        BitSet tokens = new BitSet(sentence.size());
        tokens.set(verb);
        if (source >= 0) {
            BitSet phrase = Phrases.nounPhrase(sentence, source);
            if (phrase.length() + 2 > verb && phrase.nextSetBit(0) < verb + NEAR) {
                tokens.or(phrase);
            }
        }
        for (Edge edge : sentence.graph().children(verb)) {
            boolean near = Math.abs(edge.dependent() - verb) <= NEAR
                    && (!edge.is(Relation.NSUBJ) || edge.dependent() == source);
            if (!edge.enhanced() && GROUPED.contains(edge.relation()) && near) {
                tokens.or(sentence.graph().subtree(edge.dependent()));
            }
        }
        for (int at = tokens.nextSetBit(0); at >= 0; at = tokens.nextSetBit(at + 1)) {
            if (!quoted.reaches(sentence.token(at).start(), sentence.token(verb).start())) {
                tokens.clear(at);
            }
        }
        int from = tokens.nextSetBit(0);
        int to = tokens.length() - 1;
        return new Stretch(sentence.token(from).start(), sentence.token(to).end());
    }
}
