package dragoman.coder.code;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Name;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.coder.lexicon.Entry;
import dragoman.coder.lexicon.Lexicon;
import dragoman.coder.lexicon.Operator;
import dragoman.coder.lexicon.Slot;
import dragoman.coder.mention.Mention;
import dragoman.coder.mention.MentionKind;
import dragoman.model.Root;
import dragoman.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the events of a sentence: finds triggers, sees which stand inside which, and composes them from the outside in.
 *
 * <p>Example: "Oslo declined to endorse the raid" has three triggers; "decline" takes "endorse" in, "endorse" takes nothing in,
 * and "raid" stands by itself.
 */
public final class EventReader {
    /** How many plain words may stand between an operator and the event inside it: "efforts to cut imports". */
    private static final int REACH = 3;

    private static final List<Slot> ACT =
            List.of(Slot.OBJECT, new Slot("to"), new Slot("with"), new Slot("on"), new Slot("from"), new Slot("for"));

    private static final List<Slot> WHO = List.of(Slot.SUBJECT, Slot.OBJECT, new Slot("of"), new Slot("by"));

    /** What is done for others to see. */
    private static final Set<Root> PURPOSEFUL = EnumSet.of(Root.PROTEST, Root.MOBILIZE);

    private static final Set<String> PURPOSES = Set.of("until", "so", "for", "lest");

    /** Operators that say themselves how real their infinitive is: not to refuse to meet is not yet not to meet. */
    private static final Set<Operator> TELLS_ITS_INNER =
            EnumSet.of(Operator.REFUSE, Operator.THREATEN, Operator.REQUEST, Operator.ACCUSE, Operator.FAIL);

    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "some", "no", "another");

    private final TriggerFinder finder;
    private final Composition composition = new Composition(Cameo.load());

    public EventReader(Lexicon lexicon) {
        this.finder = new TriggerFinder(lexicon);
    }

    /**
     * The events that tell something of somebody, in the order of their triggers, and those of nobody that a definite noun points
     * back to: "the talks".
     */
    public List<Draft> read(Reading reading) {
        Sentence sentence = reading.sentence();
        boolean anybody = !reading.mentions().in(sentence.index()).isEmpty();
        if (!anybody && !mayTellWithoutAnybody(sentence.tokens(), sentence.names())) {
            return List.of();
        }
        return all(reading).stream()
                .filter(draft -> tellsSomething(draft) || draft.pointsBack(sentence))
                .toList();
    }

    /** Whether a sentence that mentions nobody may tell something: "Twelve died" needs the word and the figure. */
    public boolean mayTellWithoutAnybody(List<Token> tokens, List<Name> names) {
        return Figures.among(names) && finder.mayFind(tokens);
    }

    /** All events, those of nobody included. */
    public List<Draft> all(Reading reading) {
        return all(reading, Map.of());
    }

    /** All events, with entries for words for which the lexicon has none that fits. */
    public List<Draft> all(Reading reading, Map<Integer, Entry> besides) {
        return new OneSentence(reading).read(besides);
    }

    /** How the sentence's events come about. */
    public Trace trace(Reading reading) {
        OneSentence sentence = new OneSentence(reading);
        List<Draft> drafts = sentence.read(Map.of());
        Map<Integer, Integer> outer = new LinkedHashMap<>();
        sentence.outer.forEach((inner, operator) -> outer.put(inner.token(), operator.token()));
        return new Trace(finder.considered(reading, sentence.slots), outer, drafts);
    }

    private static boolean tellsSomething(Draft draft) {
        return !draft.actors().isEmpty()
                || !draft.recipients().isEmpty()
                || !draft.figures().isEmpty();
    }

    /** The state of reading one sentence. */
    private final class OneSentence {
        private final Reading reading;
        private final Sentence sentence;
        private final Graph graph;
        private final Slots slots;
        private final Arguments arguments;
        private final Modality modality;
        private final Figures figures;
        private final Map<Integer, Trigger> triggers = new LinkedHashMap<>();
        private final Map<Trigger, List<Trigger>> inner = new LinkedHashMap<>();
        private final Map<Trigger, Trigger> outer = new LinkedHashMap<>();

        OneSentence(Reading reading) {
            this.reading = reading;
            this.sentence = reading.sentence();
            this.graph = sentence.graph();
            this.slots = new Slots(sentence);
            this.arguments = new Arguments(reading, slots);
            this.modality = new Modality(sentence);
            this.figures = new Figures(sentence);
        }

        List<Draft> read(Map<Integer, Entry> besides) {
            besides.forEach((word, entry) -> triggers.put(word, new Trigger(word, entry, List.of(word))));
            finder.find(reading, slots).forEach(trigger -> triggers.putIfAbsent(trigger.token(), trigger));
            absorb();
            triggers.values().stream()
                    .filter(trigger -> trigger.entry().operator().isPresent())
                    .sorted(Comparator.comparingInt(trigger -> depth(trigger.token())))
                    .forEach(this::nest);
            List<Draft> drafts = new ArrayList<>();
            for (Trigger trigger : triggers.values()) {
                if (!outer.containsKey(trigger)) {
                    drafts.addAll(evaluate(trigger));
                }
            }
            return drafts.stream()
                    .flatMap(draft -> distribute(draft).stream())
                    .sorted(Comparator.comparingInt(Draft::trigger))
                    .toList();
        }

        /** In "lay siege to" the siege, and in "gave aid" the aid, is part of the phrase and no event of its own. */
        private void absorb() {
            for (Trigger trigger : List.copyOf(triggers.values())) {
                trigger.words().stream().skip(1).forEach(triggers::remove);
                for (int object : slots.fill(trigger.token(), Slot.OBJECT)) {
                    boolean same = Optional.ofNullable(triggers.get(object))
                            .filter(noun -> noun.entry().operator().isEmpty())
                            .filter(noun ->
                                    noun.entry().root().equals(trigger.entry().root()))
                            .isPresent();
                    if (same
                            && sentence.token(object).isNoun()
                            && trigger.entry().operator().isEmpty()) {
                        triggers.remove(object);
                    }
                }
            }
        }

        private int depth(int token) {
            int depth = 0;
            for (int at = graph.head(token); at >= 0; at = graph.head(at)) {
                depth++;
            }
            return depth;
        }

        private void nest(Trigger operator) {
            Set<Trigger> found = new LinkedHashSet<>();
            for (Slot slot : operator.entry().inner()) {
                for (int filler : slots.fill(operator.token(), slot)) {
                    reach(operator, filler, REACH, found);
                }
                if (!found.isEmpty() && !slot.equals(Slot.COMPLEMENT)) {
                    break;
                }
            }
            if (operator.entry().is(Operator.BEGIN) || operator.entry().is(Operator.CARRY)) {
                // "prolonging the war by arming Kyiv": what it is done by is as real as it is.
                graph.children(operator.token(), Relation.ADVCL).stream()
                        .filter(clause -> graph.incoming(clause).marker().equals("by"))
                        .forEach(clause -> reach(operator, clause, 0, found));
            }
            for (Trigger event : found) {
                if (!event.equals(operator)
                        && !outer.containsKey(event)
                        && !encloses(event, operator)
                        && !parted(event.token(), operator.token())) {
                    outer.put(event, operator);
                    inner.computeIfAbsent(operator, o -> new ArrayList<>()).add(event);
                }
            }
        }

        /** Across a semicolon begins another statement, whatever the parser hangs on what. */
        private boolean parted(int one, int other) {
            for (int at = Math.min(one, other) + 1; at < Math.max(one, other); at++) {
                if (sentence.token(at).form().equals(";")) {
                    return true;
                }
            }
            return false;
        }

        private boolean encloses(Trigger event, Trigger operator) {
            for (Trigger at = operator; at != null; at = outer.get(at)) {
                if (event.equals(at)) {
                    return true;
                }
            }
            return false;
        }

        private void reach(Trigger operator, int token, int steps, Set<Trigger> found) {
            Trigger here = triggers.get(token);
            if (here != null) {
                found.add(here);
            }
            boolean happening = Happening.is(sentence, token);
            if (steps == 0 || (here != null && !happening)) {
                return;
            }
            for (Edge edge : graph.children(token)) {
                boolean means = edge.is(Relation.ADVCL, "by");
                boolean happens = edge.is(Relation.NSUBJ) && happening;
                boolean clause = edge.is(Relation.XCOMP) || edge.is(Relation.ACL) || edge.is(Relation.CONJ) || means;
                boolean noun = edge.is(Relation.NMOD) && !edge.marker().equals("in");
                boolean object = edge.is(Relation.OBJ) && !operator.entry().is(Operator.CARRY);
                boolean modifier = edge.is(Relation.COMPOUND);
                if (!edge.enhanced() && (happens || (here == null && (clause || noun || object || modifier)))) {
                    reach(operator, edge.dependent(), steps - 1, found);
                }
            }
        }

        private List<Draft> evaluate(Trigger trigger) {
            List<Draft> events = new ArrayList<>();
            List<Draft> besides = new ArrayList<>();
            for (Trigger event : inner.getOrDefault(trigger, List.of())) {
                List<Draft> read = evaluate(event);
                if (!read.isEmpty()) {
                    events.add(read.get(0));
                    besides.addAll(read.subList(1, read.size()));
                }
            }
            Entry entry = trigger.entry();
            Draft carrier = base(trigger, entry.root().orElse(Root.AGREE));
            List<Draft> drafts = new ArrayList<>();
            boolean refuses = modality.refuses(trigger.token());
            if (entry.operator().isPresent()) {
                List<Draft> composed = composition.apply(
                        operator(trigger, entry.operator().get(), events), own(trigger, carrier), carrier, events);
                boolean yields = refuses && !composed.isEmpty();
                drafts.addAll(yields ? Composition.refused(composed.get(0)) : composed);
            } else if (refuses) {
                drafts.addAll(Composition.refused(carrier));
            } else {
                drafts.add(composition.future(carrier));
            }
            drafts.addAll(entry.operator()
                    .map(operator -> Composition.leftOpen(operator, besides))
                    .orElse(besides));
            return drafts;
        }

        /** "approved a bailout" gives it; "decided to bail out" is as good as a promise. */
        private Operator operator(Trigger trigger, Operator operator, List<Draft> drafts) {
            List<Trigger> events = inner.getOrDefault(trigger, List.of());
            boolean noun =
                    !events.isEmpty() && sentence.token(events.get(0).token()).isNoun();
            return operator == Operator.DECIDE && noun && !drafts.isEmpty() && Composition.cooperates(drafts.get(0))
                    ? Operator.CARRY
                    : operator;
        }

        /** An operator's own event: the entry's, else what the operator says of an act that the lexicon does not know. */
        private Optional<Draft> own(Trigger trigger, Draft carrier) {
            Entry entry = trigger.entry();
            boolean act = !slots.fill(trigger.token(), Slot.COMPLEMENT).isEmpty();
            Optional<Root> root = entry.root()
                    .or(() -> entry.operator().filter(operator -> act).flatMap(Composition::unknownAct));
            return root.map(known -> entry.root().isPresent() ? composition.future(carrier) : base(trigger, known))
                    .map(draft -> draft.recipients().isEmpty()
                            ? draft.withParties(draft.actors(), within(trigger, draft.actors()))
                            : draft);
        }

        /** Those an act that the lexicon does not know is done to: "refused to brief the envoy". */
        private List<Mention> within(Trigger trigger, List<Mention> actors) {
            for (int act : slots.fill(trigger.token(), Slot.COMPLEMENT)) {
                List<Mention> asked = trigger.entry().is(Operator.REQUEST) && !slots.passive(act)
                        ? arguments.first(act, List.of(Slot.SUBJECT), true)
                        : List.of();
                boolean others = !asked.isEmpty() && !actors.containsAll(asked);
                List<Mention> found = others ? asked : arguments.first(act, ACT, false);
                if (!found.isEmpty()) {
                    return found.stream()
                            .filter(mention -> !actors.contains(mention) && !meansOneOf(mention, actors))
                            .toList();
                }
            }
            return List.of();
        }

        private Draft base(Trigger trigger, Root root) {
            Entry entry = trigger.entry();
            int word = trigger.token();
            List<Mention> actors = arguments.actors(trigger);
            List<Mention> recipients = arguments.recipients(trigger).stream()
                    .filter(mention -> !actors.contains(mention) && !meansOneOf(mention, actors))
                    .toList();
            if (recipients.isEmpty() && PURPOSEFUL.contains(root)) {
                return draft(trigger, root, actors, aimedAt(trigger, actors));
            }
            if (entry.symmetric()) {
                Set<Mention> all = new LinkedHashSet<>(arguments.all(word, entry.actor()));
                all.addAll(arguments.recipients(trigger));
                return draft(trigger, root, new ArrayList<>(all), List.of());
            }
            return draft(trigger, root, actors, recipients);
        }

        /** Whom a show is meant for: "filled the square to demand that the mayor resign", "sent ships to deter Hanoi". */
        private List<Mention> aimedAt(Trigger trigger, List<Mention> actors) {
            for (int word : trigger.words()) {
                for (Edge edge : graph.children(word)) {
                    if (!edge.enhanced() && purpose(edge)) {
                        List<Mention> found = aimedAt(edge.dependent()).stream()
                                .filter(mention -> !actors.contains(mention) && !meansOneOf(mention, actors))
                                .toList();
                        if (!found.isEmpty()) {
                            return found;
                        }
                    }
                }
            }
            return List.of();
        }

        private boolean purpose(Edge edge) {
            String tag = sentence.token(edge.dependent()).tag();
            return edge.is(Relation.ADVCL)
                    ? PURPOSES.contains(edge.marker()) || (edge.marker().isEmpty() && tag.startsWith("VB"))
                    : edge.is(Relation.XCOMP) && tag.equals("VB");
        }

        private List<Mention> aimedAt(int clause) {
            boolean demand = sentence.token(clause).tag().startsWith("VB")
                    && !graph.incoming(clause).marker().isEmpty();
            List<Mention> found = arguments.first(clause, demand ? WHO : ACT, false);
            if (found.isEmpty()) {
                for (int what : slots.fill(clause, Slot.COMPLEMENT)) {
                    found = arguments.first(what, WHO, false);
                    if (!found.isEmpty()) {
                        break;
                    }
                }
            }
            return found;
        }

        /** "Ghana reaffirmed its readiness": a pronoun for the actor is no recipient. */
        private boolean meansOneOf(Mention mention, List<Mention> actors) {
            return mention.kind() == MentionKind.PRONOUN
                    && reading.resolutions().of(mention).stream()
                            .anyMatch(referent -> actors.stream()
                                    .flatMap(actor -> reading.resolutions().of(actor).stream())
                                    .anyMatch(actor -> actor.key().equals(referent.key())));
        }

        private Draft draft(Trigger trigger, Root root, List<Mention> actors, List<Mention> recipients) {
            Entry entry = trigger.entry();
            boolean presupposed = sentence.token(trigger.token()).isNoun()
                    ? presupposed(trigger.token())
                    : Background.identifies(sentence, trigger.token());
            return new Draft(
                    sentence.index(),
                    trigger.words(),
                    List.of(trigger.token()),
                    root,
                    entry.mode(),
                    entry.cameo(),
                    Optional.empty(),
                    entry.contexts(),
                    actors,
                    recipients,
                    entry.symmetric() || slots.reciprocal(trigger.token()),
                    status(trigger, presupposed).with(entry.status()),
                    presupposed,
                    List.of(),
                    figures.of(trigger),
                    entry.name());
        }

        /** "could include a ban": what is only brought up is as real as the verb over it. */
        private Status status(Trigger trigger, boolean presupposed) {
            int word = trigger.token();
            Trigger over = outer.get(trigger);
            boolean apart = over != null
                    && over.entry().operator().filter(TELLS_ITS_INNER::contains).isPresent();
            Status own = (apart ? modality.apart(word) : modality.of(word)).with(modality.ofSubject(word));
            int governor = graph.head(graph.incoming(word).is(Relation.CONJ) ? graph.head(word) : word);
            boolean broughtUp = sentence.token(word).isNoun() && (!presupposed || purpose(trigger));
            return broughtUp && governor >= 0 && sentence.token(governor).isVerb()
                    ? own.with(modality.of(governor))
                    : own;
        }

        /** "will travel to Delhi for talks": the meeting for which one goes is as real as the going. */
        private boolean purpose(Trigger trigger) {
            return trigger.entry().root().equals(Optional.of(Root.CONSULT))
                    && graph.incoming(trigger.token()).is(Relation.OBL, "for")
                    && !graph.has(trigger.token(), Relation.DET);
        }

        /** A noun takes its event for granted, unless it only now brings it up: "there were two attacks", "a strike". */
        private boolean presupposed(int noun) {
            boolean broughtUp = graph.children(noun).stream()
                    .anyMatch(edge -> edge.is(Relation.NUMMOD)
                            || (edge.is(Relation.DET)
                                    && INDEFINITE.contains(
                                            sentence.token(edge.dependent()).lemma())));
            int governor = graph.head(noun);
            boolean existential =
                    graph.has(noun, Relation.EXPL) || (governor >= 0 && graph.has(governor, Relation.EXPL));
            return !broughtUp && !existential;
        }

        /** "separate talks with both": one event for each of the others. */
        private List<Draft> distribute(Draft draft) {
            boolean apart = draft.chain().stream()
                    .anyMatch(word -> graph.children(word, Relation.AMOD).stream()
                            .anyMatch(adjective ->
                                    sentence.token(adjective).lemma().equals("separate")));
            boolean several = draft.actors().size() > 2 || draft.recipients().size() > 1;
            if (!apart || !several) {
                return List.of(draft);
            }
            List<Draft> drafts = new ArrayList<>();
            if (draft.recipients().isEmpty()) {
                Mention first = draft.actors().get(0);
                draft.actors().stream()
                        .skip(1)
                        .forEach(other -> drafts.add(draft.withParties(List.of(first, other), List.of())));
            } else {
                draft.recipients().forEach(other -> drafts.add(draft.withParties(draft.actors(), List.of(other))));
            }
            return drafts;
        }
    }
}
