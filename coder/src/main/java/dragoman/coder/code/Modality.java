package dragoman.coder.code;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.model.Status;
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
    private static final Set<String> IF = Set.of("if", "unless", "whether", "lest", "should", "provided", "until");
    private static final Set<String> INVERTS = Set.of("Had", "Should", "Were");
    private static final Set<String> CLOSING = Set.of("\"", "”", "’", "'", "''", ")", "]", "»");
    private static final Set<String> NOBODY = Set.of("no", "neither", "none", "nobody");

    private final Sentence sentence;
    private final Graph graph;

    public Modality(Sentence sentence) {
        this.sentence = sentence;
        this.graph = sentence.graph();
    }

    public Status of(int word) {
        Status status = own(word);
        for (int at = word, steps = 0; at >= 0 && steps < 30; at = graph.head(at), steps++) {
            Edge edge = graph.incoming(at);
            if (((edge.is(Relation.ADVCL) || edge.is(Relation.CCOMP)) && IF.contains(edge.marker())) || inverted(at)) {
                return status.with(Status.HYPOTHETICAL);
            }
        }
        return question() ? status.with(Status.HYPOTHETICAL) : status;
    }

    /** "Had they bombed the town, ...": a condition without "if". */
    private boolean inverted(int verb) {
        return graph.children(verb, Relation.AUX).stream()
                .anyMatch(aux -> INVERTS.contains(sentence.token(aux).form())
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
        Status status = Status.OCCURRED;
        boolean progressive = false;
        boolean infinitive = false;
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
                infinitive |= token.tag().equals("TO");
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
        if (status == Status.OCCURRED && infinitive) {
            status = infinitive(word);
        }
        return status == Status.OCCURRED && progressive ? Status.ONGOING : sharedAuxiliary(word, status);
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

    /** "no talks were held", "none of the hostages was freed". */
    private boolean negated(int noun) {
        return NOBODY.contains(sentence.token(noun).lemma())
                || graph.children(noun, Relation.DET).stream()
                        .anyMatch(det -> NOBODY.contains(sentence.token(det).lemma()));
    }

    /** "is to meet" and "sent envoys to negotiate" lie ahead; under another verb the infinitive has that verb's status. */
    private Status infinitive(int word) {
        Edge edge = graph.incoming(word);
        if (edge.governor() < 0) {
            return Status.PLANNED;
        }
        Token governor = sentence.token(edge.governor());
        if (edge.is(Relation.XCOMP) && governor.lemma().equals("be")) {
            return Status.PLANNED;
        }
        if (edge.is(Relation.ADVCL)) {
            return own(edge.governor()).with(Status.PLANNED);
        }
        if (edge.is(Relation.ACL)) {
            return Status.HYPOTHETICAL;
        }
        return edge.is(Relation.XCOMP) || edge.is(Relation.CCOMP) ? own(edge.governor()) : Status.OCCURRED;
    }

    /** "will meet Xi and visit Seoul": a coordinated verb without auxiliaries of its own shares the first one's. */
    private Status sharedAuxiliary(int word, Status status) {
        Edge edge = graph.incoming(word);
        boolean shares = edge.is(Relation.CONJ)
                && edge.governor() >= 0
                && status == Status.OCCURRED
                && sentence.token(word).tag().equals("VB")
                && !graph.has(word, Relation.AUX)
                && sentence.token(edge.governor()).isVerb();
        return shares ? own(edge.governor()) : status;
    }
}
