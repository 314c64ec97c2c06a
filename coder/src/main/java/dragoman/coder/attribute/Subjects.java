package dragoman.coder.attribute;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import java.util.Optional;

/** Who a reporting verb's source is: its subject, the agent of a passive, the subject of the clause a participle hangs on. */
final class Subjects {
    /** So far up a participle looks for its subject. */
    private static final int HIGHEST = 4;
    /** A source beside its verb is no longer than this many tokens. */
    private static final int LONGEST_NAME = 14;

    private final Cues cues;
    private final QuotedText quoted;

    Subjects(Cues cues, QuotedText quoted) {
        this.cues = cues;
        this.quoted = quoted;
    }

    /** @return the token that heads the source, -1 where there is none */
    int of(Sentence sentence, int verb, boolean passive) {
        if (passive) {
            return sentence.graph().child(verb, Relation.OBL_AGENT).orElse(-1);
        }
        int found = reported(sentence, verb);
        if (found < 0) {
            found = own(sentence, verb);
        }
        if (found < 0) {
            found = inverted(sentence, verb);
        }
        return found < 0 ? inherited(sentence, verb) : found;
    }

    /** "said talks were near but warned that": the second verb has the first one's subject, not that of what was said. */
    private int reported(Sentence sentence, int verb) {
        Graph graph = sentence.graph();
        Edge edge = graph.incoming(verb);
        int clause = edge.governor();
        if (clause < 0 || !graph.incoming(clause).is(Relation.CCOMP)) {
            return -1;
        }
        int above = graph.head(clause);
        boolean coordinate = edge.is(Relation.CONJ)
                && above >= 0
                && sentence.token(above).tag().equals(sentence.token(verb).tag());
        boolean participle = edge.is(Relation.ADVCL)
                && sentence.token(verb).tag().equals("VBG")
                && edge.marker().isEmpty()
                && verb > 0
                && sentence.token(verb - 1).form().equals(",");
        boolean same = above >= 0
                && above < clause
                && (coordinate || participle)
                && isVerbal(sentence.token(above))
                && isVerbal(sentence.token(verb))
                && graph.children(verb).stream().noneMatch(child -> !child.enhanced() && child.is(Relation.NSUBJ));
        return same ? of(sentence, above, VerbReports.isPassive(sentence, above)) : -1;
    }

    private boolean isVerbal(Token token) {
        return cues.find(Cue.Kind.VERB, token.lemma())
                .filter(cue -> cue.force().verbal())
                .isPresent();
    }

    /** The nearest subject outside quotations the verb is not in; a relative pronoun gives way to what it stands for. */
    private int own(Sentence sentence, int verb) {
        int found = -1;
        int relative = -1;
        for (Edge edge : sentence.graph().children(verb)) {
            int at = edge.dependent();
            if (!edge.is(Relation.NSUBJ) || !reaches(sentence, at, verb)) {
                continue;
            }
            if (sentence.token(at).tag().startsWith("W")) {
                relative = at;
            } else if (found < 0 || (!edge.enhanced() && Math.abs(at - verb) < Math.abs(found - verb))) {
                found = at;
            }
        }
        return found >= 0 ? found : relative;
    }

    private boolean reaches(Sentence sentence, int from, int to) {
        return quoted.reaches(sentence.token(from).start(), sentence.token(to).start());
    }

    /** "…," said Anna Lind of the union: behind a mark and before a name, whatever the graph says. */
    private int inverted(Sentence sentence, int verb) {
        String tag = sentence.token(verb).tag();
        boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
        boolean first = verb == 0 || Phrases.isQuotationMark(sentence.token(verb - 1));
        boolean behind = first || sentence.token(verb - 1).form().equals(",");
        if (finite && behind) {
            int at = verb + 1;
            while (at < sentence.size() && isNominal(sentence.token(at))) {
                at++;
            }
            int head = at - 1;
            return head > verb && sentence.token(head).isNoun() && reaches(sentence, head, verb) ? head : -1;
        }
        return finite ? behindQuotation(sentence, verb) : -1;
    }

    /** A quotation, then the one who speaks: "… ?" a nurse in the clinic asks. */
    private int behindQuotation(Sentence sentence, int verb) {
        int from = verb;
        while (from > 0 && verb - from < LONGEST_NAME && !Phrases.isQuotationMark(sentence.token(from - 1))) {
            from--;
            if (sentence.token(from).isVerb()) {
                return -1;
            }
        }
        boolean quotation = from > 0
                && Phrases.isQuotationMark(sentence.token(from - 1))
                && from > 1
                && !reaches(sentence, from - 2, verb);
        if (!quotation) {
            return -1;
        }
        int to = from;
        while (to < verb && isNominal(sentence.token(to))) {
            to++;
        }
        return to > from && isHead(sentence.token(to - 1)) ? to - 1 : -1;
    }

    private static boolean isHead(Token token) {
        return token.isNoun() || token.isPronoun() || token.tag().equals("CD");
    }

    private static boolean isNominal(Token token) {
        return token.isNoun()
                || token.isAdjective()
                || token.tag().equals("DT")
                || token.tag().startsWith("PRP")
                || token.tag().equals("POS")
                || token.tag().equals("CD");
    }

    /** "by saying", "issued a statement calling": who does the main clause's deed says it too. */
    private int inherited(Sentence sentence, int verb) {
        Graph graph = sentence.graph();
        Edge edge = graph.incoming(verb);
        String tag = sentence.token(verb).tag();
        if (!tag.equals("VBG") && !tag.equals("VB") && !edge.is(Relation.CONJ) && !edge.is(Relation.ADVCL)) {
            return -1;
        }
        for (int steps = 0; steps < HIGHEST && edge.governor() >= 0; steps++) {
            int above = edge.governor();
            if (sentence.token(above).isNoun()) {
                Optional<Integer> owner = graph.child(above, Relation.NMOD_POSS);
                if (owner.isPresent()) {
                    return owner.get();
                }
            }
            Optional<Integer> subject = graph.child(above, Relation.NSUBJ)
                    .filter(at -> reaches(sentence, at, verb)
                            && !sentence.token(at).tag().startsWith("W"));
            if (subject.isPresent() && !VerbReports.isPassive(sentence, above)) {
                return subject.get();
            }
            edge = graph.incoming(above);
        }
        return -1;
    }

    /** "told reporters at a news conference, announcing": not the conference announces, but who told. */
    int notTheOccasion(Sentence sentence, int verb, int source) {
        Graph graph = sentence.graph();
        Edge edge = graph.incoming(verb);
        boolean participle =
                sentence.token(verb).tag().equals("VBG") && edge.is(Relation.ACL) && edge.governor() == source;
        if (!participle || sentence.token(source).isProperNoun()) {
            return source;
        }
        Edge noun = graph.incoming(source);
        boolean speaks =
                cues.find(Cue.Kind.TEXT, sentence.token(source).lemma()).isPresent();
        boolean occasion = (noun.is(Relation.OBL) || noun.is(Relation.NMOD)) && !speaks;
        boolean issued = noun.is(Relation.OBJ) && speaks;
        int at = noun.governor();
        for (int steps = 0; (occasion || issued) && steps < HIGHEST && at >= 0; steps++) {
            Optional<Integer> subject = graph.child(at, Relation.NSUBJ)
                    .filter(found -> !sentence.token(found).tag().startsWith("W"));
            if (subject.isPresent()) {
                return subject.get();
            }
            at = graph.head(at);
        }
        return source;
    }
}
