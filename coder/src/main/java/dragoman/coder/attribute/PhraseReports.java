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

/** Finds "according to officials", "in the words of the envoy", "reportedly", and nouns: "a report that", "his claim that". */
final class PhraseReports {
    private static final Set<String> WORDS = Set.of("word", "view", "opinion", "telling", "estimate");
    private static final Set<String> LIGHT = Set.of(
            "make", "issue", "release", "give", "deliver", "express", "voice", "publish", "have", "raise", "repeat",
            "send", "file", "offer", "post", "reject", "deny", "dismiss");
    private static final Set<Relation> OPEN = Set.of(Relation.CONJ, Relation.ADVCL, Relation.ACL, Relation.XCOMP);

    private final Cues cues;

    PhraseReports(Cues cues) {
        this.cues = cues;
    }

    List<Report> in(Sentence sentence) {
        List<Report> reports = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Edge edge = sentence.graph().incoming(token.index());
            cues.find(Cue.Kind.PREPOSITION, edge.marker())
                    .filter(cue -> edge.governor() >= 0)
                    .ifPresent(cue -> according(sentence, edge, cue, reports));
            if (token.tag().startsWith("RB")) {
                cues.find(Cue.Kind.ADVERB, token.lemma())
                        .ifPresent(cue -> adverb(sentence, token.index(), cue, reports));
            }
            if (token.isNoun()) {
                cues.find(Cue.Kind.NOUN, token.lemma()).ifPresent(cue -> noun(sentence, token.index(), cue, reports));
            }
            if (WORDS.contains(token.lemma()) && edge.marker().equals("in") && edge.governor() >= 0) {
                inWords(sentence, token.index(), reports);
            }
        }
        return reports;
    }

    /** Whether one of the words may begin such a phrase, or be such a noun or adverb. */
    static boolean mayFind(List<Token> tokens, Cues cues) {
        for (Token token : tokens) {
            String lemma = token.lemma();
            boolean own = (token.tag().startsWith("RB")
                            && cues.find(Cue.Kind.ADVERB, lemma).isPresent())
                    || (token.isNoun() && cues.find(Cue.Kind.NOUN, lemma).isPresent());
            if (own || WORDS.contains(lemma) || cues.tellsPreposition(token)) {
                return true;
            }
        }
        return false;
    }

    private void according(Sentence sentence, Edge edge, Cue cue, List<Report> reports) {
        Graph graph = sentence.graph();
        BitSet phrase = graph.subtree(edge.dependent());
        int first = phrase.nextSetBit(0);
        int words = cue.words().split(" ").length;
        if (first + words > sentence.size()) {
            return;
        }
        Stretch said = new Stretch(
                sentence.token(first).start(), sentence.token(first + words - 1).end());
        Stretch group = new Stretch(
                sentence.token(first).start(),
                sentence.token(phrase.length() - 1).end());
        Report report = new Report(sentence, cue, edge.dependent(), said, group, edge.dependent());
        report.content.addAll(scope(sentence, edge.governor(), phrase, first));
        reports.add(report);
    }

    /** What a phrase set off by commas is about: its clause, and what that clause hangs on. */
    private List<Stretch> scope(Sentence sentence, int governor, BitSet phrase, int first) {
        Graph graph = sentence.graph();
        boolean apart = first == 0 || sentence.token(first - 1).isPunctuation();
        int at = governor;
        while (graph.head(at) >= 0 && climbs(sentence, at, apart)) {
            at = graph.head(at);
        }
        BitSet tokens = graph.subtree(at);
        tokens.andNot(phrase);
        return Phrases.stretches(sentence, tokens);
    }

    private boolean climbs(Sentence sentence, int at, boolean apart) {
        Edge edge = sentence.graph().incoming(at);
        boolean verbal = sentence.token(at).isVerb() || sentence.graph().has(at, Relation.COP);
        boolean sentenceLong =
                edge.is(Relation.ACL_RELCL) && sentence.graph().subtree(at).length() >= sentence.size() - 1;
        return !verbal || (apart && (OPEN.contains(edge.relation()) || sentenceLong));
    }

    private void adverb(Sentence sentence, int token, Cue cue, List<Report> reports) {
        int governor = sentence.graph().head(token);
        if (governor < 0) {
            return;
        }
        BitSet tokens = sentence.graph().subtree(governor);
        tokens.andNot(sentence.graph().subtree(token));
        Stretch said =
                new Stretch(sentence.token(token).start(), sentence.token(token).end());
        Report report = new Report(sentence, cue, token, said, said, -1);
        report.content.addAll(Phrases.stretches(sentence, tokens));
        reports.add(report);
    }

    private void noun(Sentence sentence, int noun, Cue cue, List<Report> reports) {
        Graph graph = sentence.graph();
        BitSet tokens = new BitSet(sentence.size());
        for (Edge edge : graph.children(noun)) {
            int at = edge.dependent();
            boolean that = !edge.enhanced()
                    && at > noun
                    && (edge.is(Relation.CCOMP)
                            || (edge.is(Relation.ACL, "that"))
                            || (edge.is(Relation.ACL_RELCL) && that(sentence, at, noun)));
            boolean infinitive = cue.takes(Frame.INFINITIVE)
                    && edge.is(Relation.ACL)
                    && sentence.token(at).tag().equals("VB");
            boolean about = !edge.enhanced()
                    && at > noun
                    && cue.prepositions().contains(edge.marker())
                    && (edge.is(Relation.NMOD) || edge.is(Relation.ACL));
            if ((that && cue.takes(Frame.CLAUSE)) || infinitive) {
                tokens.or(graph.subtree(at));
            } else if (about) {
                BitSet phrase = graph.subtree(at);
                phrase.clear(phrase.nextSetBit(0));
                tokens.or(phrase);
            }
        }
        if (tokens.isEmpty()) {
            return;
        }
        int source = owner(sentence, noun);
        Stretch said =
                new Stretch(sentence.token(noun).start(), sentence.token(noun).end());
        Report report = new Report(sentence, cue, noun, said, said, source);
        report.content.addAll(Phrases.stretches(sentence, tokens));
        reports.add(report);
    }

    /** "that" right behind the noun, no relative pronoun with a part of its own in the clause. */
    private static boolean that(Sentence sentence, int clause, int noun) {
        int first = sentence.graph().subtree(clause).nextSetBit(0);
        return first > noun
                && sentence.token(first).lemma().equals("that")
                && sentence.token(first).tag().equals("IN");
    }

    private static int owner(Sentence sentence, int noun) {
        Graph graph = sentence.graph();
        for (Edge edge : graph.children(noun)) {
            boolean by = edge.is(Relation.NMOD, "by") || edge.is(Relation.NMOD, "from") || edge.is(Relation.NMOD_POSS);
            if (!edge.enhanced() && by) {
                return edge.dependent();
            }
        }
        Edge edge = graph.incoming(noun);
        if (edge.governor() >= 0
                && edge.is(Relation.OBJ)
                && LIGHT.contains(sentence.token(edge.governor()).lemma())) {
            Optional<Integer> subject = graph.child(edge.governor(), Relation.NSUBJ);
            return subject.filter(at -> !sentence.token(at).tag().startsWith("W"))
                    .orElse(-1);
        }
        return -1;
    }

    private void inWords(Sentence sentence, int noun, List<Report> reports) {
        Graph graph = sentence.graph();
        Optional<Integer> source = graph.child(noun, Relation.NMOD_POSS)
                .or(() -> graph.children(noun).stream()
                        .filter(edge -> edge.is(Relation.NMOD, "of") && !edge.enhanced())
                        .map(Edge::dependent)
                        .findFirst());
        boolean allowed =
                source.isPresent() && !sentence.token(source.get()).tag().startsWith("W");
        if (!allowed) {
            return;
        }
        BitSet phrase = graph.subtree(noun);
        int first = phrase.nextSetBit(0);
        Stretch said =
                new Stretch(sentence.token(noun).start(), sentence.token(noun).end());
        Stretch group = new Stretch(
                sentence.token(first).start(),
                sentence.token(phrase.length() - 1).end());
        Cue cue = new Cue("in words", Cue.Kind.PREPOSITION, Set.of(Frame.CLAUSE), Set.of(), Force.SAYS);
        Report report = new Report(sentence, cue, noun, said, group, source.get());
        report.content.addAll(scope(sentence, graph.head(noun), phrase, first));
        reports.add(report);
    }
}
