package dragoman.coder.code;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.model.Status;
import java.util.Locale;
import java.util.Set;

/**
 * The status that a word's own grammar gives it: tense, auxiliaries, negation, conditions.
 *
 * <p>Example: "will meet" is planned, "did not meet" negated, "if they meet" hypothetical.
 */
public final class Modality {
    private static final Set<String> MAYBE =
            Set.of("would", "could", "may", "might", "should", "must", "can", "ca", "'d", "ought");
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo", "’ll");
    private static final Set<String> NEVER =
            Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "hardly", "without");
    private static final Set<String> GOING_ON = Set.of("ongoing", "continuing", "continued", "current", "persistent");
    private static final Set<String> AHEAD =
            Set.of("planned", "upcoming", "forthcoming", "scheduled", "impending", "future");
    private static final Set<String> MAYBE_ADJECTIVE =
            Set.of("possible", "potential", "proposed", "threatened", "hypothetical", "prospective", "likely");
    private static final Set<String> AWAITED =
            Set.of("after", "once", "when", "before", "as soon as", "as", "whenever");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
    private static final Set<String> IF = Set.of("if", "unless", "whether", "lest", "should", "provided", "until");
    private static final Set<String> PROVIDED = Set.of("provided", "providing", "assuming", "supposing");
    private static final Set<String> INVERTS = Set.of("Had", "Should", "Were");
    private static final Set<String> INVERTED = Set.of("had", "should", "were");
    private static final Set<String> CLOSING = Set.of("\"", "”", "’", "'", "''", ")", "]", "»");
    private static final Set<String> NOBODY = Set.of("no", "neither", "none", "nobody");

    /** Tags of a verb that may share the auxiliary of the one before it: "have met and signed". */
    private static final Set<String> SHARING = Set.of("VB", "VBN", "VBD");

    private static final Set<String> OPEN = Set.of("likely", "unlikely", "possible", "impossible", "conceivable");
    /** "at no point", "under no circumstances": an adverb in several words. */
    private static final Set<String> NO_TIME =
            Set.of("one", "point", "time", "stage", "moment", "circumstance", "account", "condition");

    /** What somebody is told to do is not done yet. */
    private static final Set<String> TELLS_TO = Set.of(
            "tell", "ask", "urge", "invite", "advise", "instruct", "beg", "encourage", "implore", "exhort", "want");

    private static final Set<String> RANKS = Set.of("first", "second", "third");
    private static final Set<String> PERIODS = Set.of("day", "week", "fortnight", "month", "year", "spring", "autumn");

    private static final Set<String> SAYING = Set.of(
            "say", "claim", "confirm", "believe", "think", "suggest", "allege", "admit", "acknowledge", "report");

    private final Sentence sentence;
    private final Graph graph;
    private final Invention invention;

    public Modality(Sentence sentence) {
        this.sentence = sentence;
        this.graph = sentence.graph();
        this.invention = new Invention(sentence);
    }

    public Status of(int word) {
        return framed(word, own(word));
    }

    /** The status that a word has whatever the verb over it has: "to meet" in "did not refuse to meet" is not negated. */
    Status apart(int word) {
        return framed(word, alone(word));
    }

    /** "Will free the pastor after Washington lifts sanctions": a present that what lies ahead waits for. */
    private boolean awaited(Edge edge) {
        return edge.is(Relation.ADVCL)
                && AWAITED.contains(edge.marker())
                && edge.governor() >= 0
                && PRESENT.contains(sentence.token(edge.dependent()).tag())
                && own(edge.governor()) != Status.OCCURRED
                && own(edge.governor()) != Status.ONGOING;
    }

    private Status framed(int word, Status status) {
        for (int at = word, steps = 0; at >= 0 && steps < 30; at = graph.head(at), steps++) {
            Edge edge = graph.incoming(at);
            boolean clause = edge.is(Relation.ADVCL) || edge.is(Relation.CCOMP) || edge.is(Relation.CSUBJ);
            boolean condition = (clause && IF.contains(edge.marker())) || awaited(edge) || inverted(at) || provided(at);
            if (condition || invention.frames(at) || unsaid(at)) {
                return status.with(Status.HYPOTHETICAL);
            }
        }
        return question() ? status.with(Status.HYPOTHETICAL) : status;
    }

    /** "Provided that they leave, ...": a participle that makes a condition. */
    private boolean provided(int verb) {
        return graph.incoming(verb).is(Relation.ADVCL)
                && PROVIDED.contains(sentence.token(verb).form().toLowerCase(Locale.ROOT))
                && graph.children(verb).stream().anyMatch(edge -> edge.marker().equals("that"));
    }

    /** "did not say that rebels held the bridge": nobody says so; "did not say when they left" takes it for granted. */
    private boolean unsaid(int clause) {
        Edge edge = graph.incoming(clause);
        return edge.is(Relation.CCOMP)
                && edge.governor() >= 0
                && (edge.marker().isEmpty() || edge.marker().equals("that"))
                && SAYING.contains(sentence.token(edge.governor()).lemma())
                && alone(edge.governor()) == Status.NEGATED
                && graph.children(clause).stream()
                        .noneMatch(
                                child -> sentence.token(child.dependent()).tag().startsWith("W"));
    }

    /** "Had they bombed the town, ...", "..., had they bombed the town": a condition without "if". */
    private boolean inverted(int verb) {
        Edge edge = graph.incoming(verb);
        boolean clause = edge.is(Relation.ADVCL) && edge.marker().isEmpty();
        return graph.children(verb, Relation.AUX).stream()
                .anyMatch(aux -> (INVERTS.contains(sentence.token(aux).form())
                                || (clause
                                        && INVERTED.contains(sentence.token(aux).form())))
                        && graph.child(verb, Relation.NSUBJ)
                                .or(() -> graph.child(verb, Relation.NSUBJ_PASS))
                                .filter(subject -> aux < subject)
                                .isPresent());
    }

    /** "will not", "won't": the future negated, by which an actor refuses. */
    boolean refuses(int word) {
        boolean future = graph.children(word, Relation.AUX).stream()
                .anyMatch(aux -> FUTURE.contains(sentence.token(aux).lemma()));
        return future && of(word) == Status.NEGATED;
    }

    private boolean question() {
        int last = sentence.size() - 1;
        while (last > 0 && CLOSING.contains(sentence.token(last).form())) {
            last--;
        }
        return sentence.token(last).form().equals("?");
    }

    private Status own(int word) {
        Status status = alone(word);
        boolean infinitive = graph.children(word).stream()
                .anyMatch(edge -> !edge.enhanced()
                        && edge.is(Relation.AUX)
                        && sentence.token(edge.dependent()).tag().equals("TO"));
        if (infinitive && (status == Status.OCCURRED || status == Status.ONGOING)) {
            status = infinitive(word).with(status);
        }
        return status == Status.OCCURRED ? sharedAuxiliary(word, status) : status;
    }

    private Status alone(int word) {
        Status status = Status.OCCURRED;
        boolean progressive = false;
        for (Edge edge : graph.children(word)) {
            Token token = sentence.token(edge.dependent());
            String lemma = token.lemma();
            if (edge.enhanced()) {
                continue;
            }
            if (edge.is(Relation.AUX)) {
                status = MAYBE.contains(lemma) ? status.with(maybe(word, lemma)) : status;
                status = FUTURE.contains(lemma) ? status.with(Status.PLANNED) : status;
                progressive |= lemma.equals("be") && sentence.token(word).tag().equals("VBG");
                status = never(edge.dependent()) ? status.with(Status.NEGATED) : status;
            } else if (edge.is(Relation.ADVMOD)
                    || edge.is(Relation.DET)
                    || edge.is(Relation.MARK)
                    || edge.is(Relation.CC)) {
                status = NEVER.contains(lemma) ? status.with(Status.NEGATED) : status;
            } else if (edge.is(Relation.NSUBJ) || edge.is(Relation.OBJ) || edge.is(Relation.NSUBJ_PASS)) {
                status = negated(edge.dependent()) ? status.with(Status.NEGATED) : status;
            } else if (edge.is(Relation.AMOD)) {
                status = GOING_ON.contains(lemma) ? status.with(Status.ONGOING) : status;
                status = AHEAD.contains(lemma) ? status.with(Status.PLANNED) : status;
                status = MAYBE_ADJECTIVE.contains(lemma) ? status.with(Status.HYPOTHETICAL) : status;
            } else if (edge.is(Relation.CASE)) {
                status = lemma.equals("without") ? status.with(Status.NEGATED) : status;
            }
        }
        status = joined(word) || never(word) ? status.with(Status.NEGATED) : status;
        status = scheduled(word) ? status.with(Status.PLANNED) : status;
        return status == Status.OCCURRED && progressive ? Status.ONGOING : status;
    }

    /** "the first to arrive", "the second country to recognise it": who is ranked by a deed has done it. */
    private boolean ranked(int noun) {
        return RANKS.contains(sentence.token(noun).lemma())
                || graph.children(noun, Relation.AMOD).stream()
                        .anyMatch(amod -> RANKS.contains(sentence.token(amod).lemma()));
    }

    /** "at no point did they meet", where the phrase may hang on the auxiliary; "apologised to no one". */
    private boolean never(int verb) {
        return graph.children(verb, Relation.OBL).stream()
                .anyMatch(noun -> NO_TIME.contains(sentence.token(noun).lemma())
                        && negated(noun)
                        && !graph.incoming(noun).is(Relation.OBL, "in"));
    }

    /** "neither met nor wrote", "did not meet, let alone sign": what joins the verb negates it. */
    private boolean joined(int word) {
        return graph.incoming(word).is(Relation.CONJ, "nor")
                || graph.children(word, Relation.ADVMOD).stream()
                        .anyMatch(let -> sentence.token(let).lemma().equals("let") && hasAdverb(let, Set.of("alone")));
    }

    /** "In three weeks Jamaica hosts the ministers", "the trial opens next week": a present for what lies ahead. */
    private boolean scheduled(int word) {
        String tag = sentence.token(word).tag();
        if (!tag.equals("VBZ") && !tag.equals("VBP")) {
            return false;
        }
        int first = graph.incoming(word).is(Relation.CONJ) ? graph.head(word) : word;
        for (Edge edge : graph.children(first)) {
            Token token = sentence.token(edge.dependent());
            boolean period = PERIODS.contains(token.lemma());
            boolean until =
                    edge.is(Relation.OBL, "in") && (period || token.lemma().equals("time")) && length(edge);
            boolean next = period
                    && graph.children(edge.dependent(), Relation.AMOD).stream()
                            .anyMatch(amod -> sentence.token(amod).lemma().equals("next"));
            if (!edge.enhanced() && (until || next || token.lemma().equals("tomorrow"))) {
                return true;
            }
        }
        return false;
    }

    /** "three weeks", "three weeks' time"; "in a week" may tell how often. */
    private boolean length(Edge edge) {
        int noun = edge.dependent();
        return graph.has(noun, Relation.NUMMOD)
                || (sentence.token(noun).lemma().equals("time") && graph.has(noun, Relation.NMOD_POSS));
    }

    private boolean hasAdverb(int word, Set<String> adverbs) {
        return graph.children(word, Relation.ADVMOD).stream()
                .anyMatch(adverb -> adverbs.contains(sentence.token(adverb).lemma()));
    }

    /**
     * The status that an event noun has from the verb that says whether it happens: "the talks have not begun", "a war is
     * likely".
     */
    Status ofSubject(int noun) {
        Edge edge = graph.incoming(noun);
        boolean subject = edge.is(Relation.NSUBJ) || edge.is(Relation.NSUBJ_PASS);
        if (!subject || edge.governor() < 0) {
            return Status.OCCURRED;
        }
        if (Happening.is(sentence, edge.governor())) {
            return of(edge.governor());
        }
        String verb = sentence.token(edge.governor()).lemma();
        boolean open = verb.equals("be")
                ? hasAdverb(edge.governor(), OPEN)
                : OPEN.contains(verb) && graph.has(edge.governor(), Relation.COP);
        return open ? Status.HYPOTHETICAL : Status.OCCURRED;
    }

    /** In "said it would free them" the past of "will" is a plan. */
    private Status maybe(int word, String auxiliary) {
        Edge edge = graph.incoming(word);
        boolean reported = edge.is(Relation.CCOMP)
                && edge.governor() >= 0
                && sentence.token(edge.governor()).tag().startsWith("VBD")
                && (auxiliary.equals("would") || auxiliary.equals("'d"));
        boolean conditional = graph.children(word, Relation.ADVCL).stream()
                .anyMatch(clause -> IF.contains(graph.incoming(clause).marker()));
        return reported && !conditional ? Status.PLANNED : Status.HYPOTHETICAL;
    }

    /** "no talks were held", "none of the hostages was freed", "not one was freed", "neither Chad nor Niger signed". */
    private boolean negated(int noun) {
        String lemma = sentence.token(noun).lemma();
        return NOBODY.contains(lemma)
                || graph.children(noun, Relation.DET).stream()
                        .anyMatch(det -> NOBODY.contains(sentence.token(det).lemma()))
                || graph.children(noun, Relation.CC).stream()
                        .anyMatch(and -> sentence.token(and).lemma().equals("nor"))
                || (lemma.equals("one") && hasAdverb(noun, Set.of("not")));
    }

    /** "is to meet" and "sent envoys to negotiate" lie ahead; under another verb the infinitive has that verb's status. */
    private Status infinitive(int word) {
        Edge edge = graph.incoming(word);
        if (edge.governor() < 0) {
            return Status.PLANNED;
        }
        Token governor = sentence.token(edge.governor());
        if (edge.is(Relation.XCOMP) && hasAdverb(edge.governor(), Set.of("yet"))) {
            return Status.NEGATED;
        }
        if (edge.is(Relation.XCOMP) && governor.lemma().equals("be")) {
            return graph.has(edge.governor(), Relation.CSUBJ) ? Status.HYPOTHETICAL : Status.PLANNED;
        }
        if (TELLS_TO.contains(governor.lemma())) {
            return Status.HYPOTHETICAL;
        }
        if (edge.is(Relation.ADVCL)) {
            return own(edge.governor()).with(Status.PLANNED);
        }
        if (edge.is(Relation.ACL) || edge.is(Relation.ACL_RELCL)) {
            return ranked(edge.governor()) ? own(edge.governor()) : Status.HYPOTHETICAL;
        }
        return edge.is(Relation.XCOMP) || edge.is(Relation.CCOMP) ? own(edge.governor()) : Status.OCCURRED;
    }

    /**
     * "will meet Xi and visit Seoul", "will have met Xi and signed": a coordinated verb without auxiliaries of its own shares
     * the first one's; "did not go as far as imposing a ban": the verb of the comparison its own.
     */
    private Status sharedAuxiliary(int word, Status status) {
        Edge edge = graph.incoming(word);
        if (status != Status.OCCURRED || edge.governor() < 0) {
            return status;
        }
        Token governor = sentence.token(edge.governor());
        if (edge.is(Relation.ADVCL, "as") && governor.lemma().equals("far") && graph.head(edge.governor()) >= 0) {
            return own(graph.head(edge.governor()));
        }
        String tag = sentence.token(word).tag();
        boolean shares = edge.is(Relation.CONJ) && !graph.has(word, Relation.AUX) && governor.isVerb();
        if (!shares || !SHARING.contains(tag)) {
            return status;
        }
        Status first = own(edge.governor());
        boolean perfect = governor.tag().equals("VBN") && first != Status.NEGATED && !ownSubject(word);
        boolean nor = first == Status.NEGATED && edge.marker().equals("or") && !ownSubject(word);
        return tag.equals("VB") || perfect || nor ? first : status;
    }

    private boolean ownSubject(int word) {
        return graph.children(word).stream()
                .anyMatch(edge -> !edge.enhanced() && (edge.is(Relation.NSUBJ) || edge.is(Relation.NSUBJ_PASS)));
    }
}
