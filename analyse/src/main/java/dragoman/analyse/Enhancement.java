package dragoman.analyse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fills in what a reader supplies: the subjects of infinitives, participles and coordinated verbs, the shared governors
 * of coordinated nouns, and the antecedents of relative clauses.
 *
 * <p>Example: in "Modi met Suga, praising the treaty" it adds nsubj(praising, Modi).
 */
public final class Enhancement {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
    /** After these the gerund is what the object does, or is kept from. */
    private static final Set<String> OBJECT_GERUND = Set.of("of", "from", "for", "into", "against", "as");
    /** Their subject, not their object, does what the infinitive says: "promised Kyiv to send". */
    private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "vow", "pledge", "threaten", "offer", "agree");

    private final List<Token> tokens;
    private final List<Edge> tree;
    private final Set<Edge> added = new LinkedHashSet<>();

    private Enhancement(List<Token> tokens, List<Edge> tree) {
        this.tokens = tokens;
        this.tree = tree;
    }

    public static Graph enhance(List<Token> tokens, List<Edge> tree) {
        return new Enhancement(tokens, Attachments.repaired(tokens, tree)).graph();
    }

    private Graph graph() {
        relativeClauses();
        participles();
        conjuncts();
        subjects();
        return new Graph(tree, new ArrayList<>(added));
    }

    private List<Edge> edgesFrom(int governor) {
        List<Edge> edges = new ArrayList<>();
        for (Edge edge : tree) {
            if (edge.governor() == governor) {
                edges.add(edge);
            }
        }
        for (Edge edge : added) {
            if (edge.governor() == governor) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private Optional<Edge> subject(int verb) {
        List<Edge> subjects = edgesFrom(verb).stream()
                .filter(edge -> edge.is(Relation.NSUBJ) || edge.is(Relation.NSUBJ_PASS))
                .toList();
        // "who" stands for its antecedent.
        return subjects.stream()
                .filter(edge -> !relativePronoun(edge.dependent()))
                .findFirst()
                .or(() -> subjects.stream().findFirst());
    }

    private boolean relativePronoun(int token) {
        return RELATIVE.contains(tokens.get(token).lemma())
                && tokens.get(token).tag().startsWith("W");
    }

    private boolean passive(int verb) {
        return edgesFrom(verb).stream().anyMatch(edge -> edge.is(Relation.AUX_PASS));
    }

    private void add(int governor, int dependent, Relation relation, String marker) {
        if (governor != dependent) {
            added.add(new Edge(governor, dependent, relation, marker, true));
        }
    }

    /** "soldiers who fired": the antecedent takes the pronoun's part, or that of the missing object. */
    private void relativeClauses() {
        for (Edge clause : tree) {
            if (!clause.is(Relation.ACL_RELCL) || clause.governor() < 0) {
                continue;
            }
            int verb = clause.dependent();
            List<Edge> relatives = tree.stream()
                    .filter(edge -> edge.dependent() >= clause.governor()
                            && relativePronoun(edge.dependent())
                            && under(edge.dependent(), verb))
                    .toList();
            for (Edge relative : relatives) {
                add(relative.governor(), clause.governor(), relative.relation(), relative.marker());
            }
            boolean hasObject = edgesFrom(verb).stream().anyMatch(edge -> edge.is(Relation.OBJ));
            if (relatives.isEmpty() && subject(verb).isPresent() && !hasObject && !passive(verb)) {
                add(verb, clause.governor(), Relation.OBJ, "");
            }
        }
    }

    private boolean under(int token, int ancestor) {
        for (int at = token; at >= 0; at = tree.get(at).governor()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** "troops backing the coup", "a deal brokered by Cairo". */
    private void participles() {
        for (Edge clause : tree) {
            if (!clause.is(Relation.ACL)
                    || clause.governor() < 0
                    || subject(clause.dependent()).isPresent()) {
                continue;
            }
            int participle = clause.dependent();
            int noun = clause.governor();
            String tag = tokens.get(participle).tag();
            if (tag.equals("VBG") && clause.marker().isEmpty()) {
                add(participle, noun, Relation.NSUBJ, "");
            } else if (tag.equals("VBN") || tag.equals("VBD")) {
                add(participle, noun, Relation.NSUBJ_PASS, "");
            }
        }
    }

    private void conjuncts() {
        for (Edge conjunct : tree) {
            if (!conjunct.is(Relation.CONJ) || conjunct.governor() < 0) {
                continue;
            }
            int first = conjunct.governor();
            Token second = tokens.get(conjunct.dependent());
            Edge shared = tree.get(first);
            if (shared.governor() >= 0 && !shared.is(Relation.CONJ)) {
                add(shared.governor(), second.index(), shared.relation(), shared.marker());
            }
            for (Edge edge : List.copyOf(added)) {
                if (edge.dependent() == first) {
                    add(edge.governor(), second.index(), edge.relation(), edge.marker());
                }
            }
        }
    }

    /** Subjects of clauses that have none of their own, from the outside in, so that they pass down chains. */
    private void subjects() {
        List<Edge> byDepth = new ArrayList<>(tree);
        byDepth.sort(java.util.Comparator.comparingInt(edge -> depth(edge.dependent())));
        for (Edge edge : byDepth) {
            if (edge.governor() >= 0 && subject(edge.dependent()).isEmpty()) {
                subjectFor(edge).ifPresent(subject -> add(edge.dependent(), subject, subjectRelation(edge), ""));
            }
        }
    }

    private int depth(int token) {
        int depth = 0;
        for (int at = tree.get(token).governor(); at >= 0; at = tree.get(at).governor()) {
            depth++;
        }
        return depth;
    }

    private Relation subjectRelation(Edge clause) {
        boolean bareParticiple = tokens.get(clause.dependent()).tag().equals("VBN")
                && edgesFrom(clause.dependent()).stream().noneMatch(edge -> edge.is(Relation.AUX))
                && (clause.is(Relation.ADVCL) || clause.is(Relation.XCOMP));
        return passive(clause.dependent()) || bareParticiple ? Relation.NSUBJ_PASS : Relation.NSUBJ;
    }

    private Optional<Integer> subjectFor(Edge clause) {
        int governor = clause.governor();
        boolean verbal = tokens.get(clause.dependent()).isVerb()
                || edgesFrom(clause.dependent()).stream().anyMatch(edge -> edge.is(Relation.COP));
        return switch (clause.relation()) {
            case XCOMP -> controller(governor);
            case CONJ ->
                (verbal && tokens.get(governor).isVerb()) || hasCopula(governor)
                        ? subject(governor).filter(s -> !s.is(Relation.EXPL)).map(Edge::dependent)
                        : Optional.empty();
            case ADVCL -> verbal && withoutOwnSubject(clause) ? gerundSubject(clause) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "accused the mayor of lying", "barred him from leaving": the object does it; "left by crossing": the subject. */
    private Optional<Integer> gerundSubject(Edge clause) {
        if (OBJECT_GERUND.contains(clause.marker())) {
            Optional<Integer> object = edgesFrom(clause.governor()).stream()
                    .filter(edge -> edge.is(Relation.OBJ))
                    .map(Edge::dependent)
                    .findFirst();
            if (object.isPresent()) {
                return object;
            }
        }
        return subject(clause.governor()).map(Edge::dependent);
    }

    private boolean hasCopula(int token) {
        return edgesFrom(token).stream().anyMatch(edge -> edge.is(Relation.COP));
    }

    /** Participles and infinitives take the main clause's subject; finite clauses have their own. */
    private boolean withoutOwnSubject(Edge clause) {
        String tag = tokens.get(clause.dependent()).tag();
        return tag.equals("VBG") || tag.equals("VBN") || tag.equals("VB");
    }

    private Optional<Integer> controller(int verb) {
        Optional<Integer> object = edgesFrom(verb).stream()
                .filter(edge -> edge.is(Relation.OBJ) || edge.is(Relation.IOBJ))
                .map(Edge::dependent)
                .findFirst();
        if (object.isPresent() && !SUBJECT_CONTROL.contains(tokens.get(verb).lemma())) {
            return object;
        }
        return subject(verb).map(Edge::dependent);
    }
}
