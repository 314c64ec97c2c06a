package dragoman.coder.code;

import dragoman.coder.lexicon.Operator;
import dragoman.coder.mention.Mention;
import dragoman.model.Mode;
import dragoman.model.QuadCode;
import dragoman.model.Root;
import dragoman.model.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The algebra of operators over inner events: what "refuse to meet", "threaten to attack" and "is expected to visit" come to.
 * The table is in {@code docs/lexicon.md}.
 */
final class Composition {
    private static final Set<Root> COOPERATION =
            EnumSet.of(Root.AGREE, Root.CONSULT, Root.SUPPORT, Root.COOPERATE, Root.AID);
    /** What is not yet done when it is decided: "voted to invade". */
    private static final Set<Root> FORCE = EnumSet.of(Root.ASSAULT, Root.MOBILIZE, Root.PROTEST);

    private static final Set<Root> YIELDING = EnumSet.of(Root.RETREAT, Root.CONCEDE);

    private static final Set<Status> UNDONE = EnumSet.of(Status.NEGATED, Status.DENIED, Status.HYPOTHETICAL);

    /** Operators under which a refusal, a denial or an accusation is not made. */
    private static final Set<Operator> UNDOING = EnumSet.of(
            Operator.REFUSE, Operator.DENY, Operator.FAIL, Operator.THREATEN, Operator.REQUEST, Operator.SUPPOSE);

    private static final Set<Status> OPENED = EnumSet.of(Status.NEGATED, Status.DENIED, Status.ALLEGED);

    private final Cameo cameo;

    Composition(Cameo cameo) {
        this.cameo = cameo;
    }

    /**
     * What an operator makes of the events inside it.
     *
     * @param own the operator's own event: its trigger, parties and status, with the root that its entry gives, if any
     * @param inner the events inside, as read by themselves
     * @return the outer event, where there is one, then the inner ones that stand by themselves
     */
    List<Draft> apply(Operator operator, Optional<Draft> own, Draft carrier, List<Draft> inner) {
        if (inner.isEmpty()) {
            return own.map(List::of).orElse(List.of());
        }
        Draft first = inner.get(0);
        return switch (operator) {
            case COMMIT -> commit(carrier, inner);
            case DECIDE -> decide(carrier, inner);
            case EXPECT ->
                inner.stream()
                        .map(draft -> future(draft.carriedBy(
                                carrier.words(), carrier.status().with(Status.PLANNED))))
                        .toList();
            case REFUSE -> outer(carrier, Root.REJECT, first, inner, Status.NEGATED);
            case THREATEN ->
                COOPERATION.contains(first.root())
                        ? own.map(draft -> with(draft, each(inner, Status.HYPOTHETICAL)))
                                .orElse(each(inner, Status.PLANNED))
                        : outer(carrier, Root.THREATEN, first, inner, Status.HYPOTHETICAL);
            case REQUEST ->
                outer(asked(carrier, first), Root.REQUEST, first, addressed(carrier, inner), Status.HYPOTHETICAL);
            case ACCUSE -> accuse(own.orElse(carrier), inner);
            case DENY -> each(inner, under(carrier, Status.DENIED));
            case REPORT -> inner;
            case STOP -> stop(carrier, inner);
            case FAIL -> each(lent(carrier, inner), under(carrier, Status.NEGATED));
            case SUPPOSE ->
                own.map(draft -> with(draft, each(inner, Status.HYPOTHETICAL)))
                        .orElse(each(lent(carrier, inner), Status.HYPOTHETICAL));
            case CARRY, BEGIN ->
                lent(carrier, inner).stream()
                        .map(draft -> future(draft.carriedBy(
                                carrier.words(), carrier.status().with(draft.status()))))
                        .toList();
        };
    }

    static boolean cooperates(Draft draft) {
        return COOPERATION.contains(draft.root());
    }

    /** What an operator says of an act that the lexicon does not know: "refused to brief the envoy" is a REJECT. */
    static Optional<Root> unknownAct(Operator operator) {
        return switch (operator) {
            case REFUSE -> Optional.of(Root.REJECT);
            case THREATEN -> Optional.of(Root.THREATEN);
            case REQUEST -> Optional.of(Root.REQUEST);
            case ACCUSE -> Optional.of(Root.ACCUSE);
            case COMMIT -> Optional.of(Root.AGREE);
            default -> Optional.empty();
        };
    }

    /** "will not lift the ban": of cooperation and concessions a refusal, of anything else that it will not be. */
    static List<Draft> refused(Draft draft) {
        boolean expected = COOPERATION.contains(draft.root()) || YIELDING.contains(draft.root());
        if (!expected) {
            return List.of(draft);
        }
        Draft outer = draft.withRoot(Root.REJECT, mode(Root.REJECT, draft), Optional.empty(), Optional.of(draft))
                .withStatus(Status.OCCURRED);
        return List.of(outer, draft);
    }

    /** A future meeting, support or aid is an AGREE; a future release or retreat a CONCEDE, to CAMEO the intent to yield (035). */
    Draft future(Draft draft) {
        if (draft.status() != Status.PLANNED) {
            return draft;
        }
        if (COOPERATION.contains(draft.root()) && draft.root() != Root.AGREE) {
            return draft.withRoot(Root.AGREE, Optional.empty(), Optional.empty(), Optional.of(draft));
        }
        boolean intent = cameo.code(draft).startsWith("03");
        if (YIELDING.contains(draft.root()) && !intent) {
            return draft.withRoot(Root.CONCEDE, Optional.empty(), Optional.empty(), Optional.of(draft));
        }
        return announced(draft);
    }

    /** What somebody announces to do against another is to CAMEO a threat: "will boycott the summit" is 133. */
    private Draft announced(Draft draft) {
        return draft.status() == Status.PLANNED && draft.root().quad() == QuadCode.MATERIAL_CONFLICT
                ? draft.withRoot(
                        draft.root(),
                        draft.mode(),
                        Optional.of(cameo.code(Root.THREATEN, Optional.empty(), Optional.of(draft))),
                        draft.inner())
                : draft;
    }

    /** As to commit oneself, but concessions are made and hostile acts decided, not announced. */
    private List<Draft> decide(Draft carrier, List<Draft> inner) {
        List<Draft> drafts = new ArrayList<>();
        for (Draft draft : inner) {
            if (COOPERATION.contains(draft.root())) {
                drafts.addAll(commit(carrier, List.of(draft)));
            } else if (YIELDING.contains(draft.root())) {
                drafts.add(apart(carrier, draft)
                        .takingIn(draft)
                        .withRoot(Root.CONCEDE, Optional.empty(), Optional.of(cameo.code(draft)), Optional.empty()));
            } else {
                Draft carried =
                        draft.carriedBy(carrier.words(), carrier.status().with(draft.status()));
                drafts.add(lent(carrier, FORCE.contains(draft.root()) ? carried.under(Status.PLANNED) : carried));
            }
        }
        return drafts;
    }

    private List<Draft> commit(Draft carrier, List<Draft> inner) {
        List<Draft> drafts = new ArrayList<>();
        boolean said = false;
        for (Draft draft : inner) {
            boolean yields = YIELDING.contains(draft.root());
            if (!yields && !COOPERATION.contains(draft.root())) {
                each(lent(carrier, List.of(draft)), Status.PLANNED).forEach(planned -> drafts.add(announced(planned)));
            } else if (!said) {
                said = true;
                drafts.add(
                        0,
                        apart(carrier, draft)
                                .withRoot(
                                        yields ? Root.CONCEDE : Root.AGREE,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())
                                .takingIn(draft));
            }
        }
        return drafts;
    }

    private static List<Draft> outer(Draft carrier, Root root, Draft first, List<Draft> inner, Status innerStatus) {
        boolean told = carrier.root() == root && carrier.mode().isPresent();
        Draft outer = apart(carrier, first)
                .withRoot(
                        root,
                        told ? carrier.mode() : mode(root, first),
                        told ? carrier.cameo() : Optional.empty(),
                        Optional.of(first));
        return with(outer, each(inner, under(carrier, innerStatus)));
    }

    private static List<Draft> accuse(Draft carrier, List<Draft> inner) {
        boolean told = carrier.root() == Root.ACCUSE;
        Draft outer = carrier.withRoot(
                Root.ACCUSE,
                told ? carrier.mode() : Optional.of(Mode.ACCUSE_ALLEGE),
                told ? carrier.cameo() : Optional.empty(),
                Optional.of(inner.get(0)));
        Optional<Mention> accuser = outer.actors().stream().findFirst();
        List<Draft> alleged = inner.stream()
                .map(draft -> acting(draft, carrier, carrier.symmetric() ? carrier.actors() : carrier.recipients()))
                .map(draft -> draft.under(under(carrier, Status.ALLEGED)).toldBy(new Source(accuser, outer.trigger())))
                .toList();
        return with(outer, alleged);
    }

    private List<Draft> stop(Draft carrier, List<Draft> inner) {
        return inner.stream().map(draft -> future(stopped(carrier, draft))).toList();
    }

    private static Draft stopped(Draft carrier, Draft draft) {
        Draft outer = parties(carrier, draft);
        boolean told = YIELDING.contains(carrier.root()) || carrier.root() == Root.REJECT;
        if (told && carrier.mode().isPresent()) {
            return outer.takingIn(draft);
        }
        return switch (draft.root()) {
            case CONSULT ->
                outer.withRoot(Root.REJECT, Optional.of(Mode.REJECT_MEET), carrier.cameo(), Optional.empty())
                        .takingIn(draft);
            case AGREE, SUPPORT, COOPERATE, AID ->
                apart(carrier, draft)
                        .withRoot(
                                Root.SANCTION,
                                Optional.of(Mode.SANCTION_DISCONTINUE),
                                Optional.empty(),
                                Optional.empty())
                        .takingIn(draft);
            case SANCTION, COERCE, REJECT, THREATEN, ACCUSE, REQUEST ->
                outer.withRoot(Root.CONCEDE, Optional.empty(), Optional.empty(), Optional.empty())
                        .takingIn(draft);
            default ->
                outer.withRoot(Root.RETREAT, Optional.empty(), Optional.empty(), Optional.empty())
                        .takingIn(draft);
        };
    }

    /** Where nobody is addressed, those who are to act are: "suggested that Seoul withdraw". */
    private static Draft asked(Draft carrier, Draft act) {
        return carrier.recipients().isEmpty()
                ? carrier.withParties(carrier.actors(), without(act.actors(), carrier.actors()))
                : carrier;
    }

    /** Those addressed are to act, or accused to have acted, also where the parser takes the speaker for the actor: "called on Lima to open the road". */
    private static List<Draft> addressed(Draft carrier, List<Draft> inner) {
        return inner.stream()
                .map(draft -> acting(draft, carrier, carrier.recipients()))
                .toList();
    }

    private static Draft acting(Draft draft, Draft carrier, List<Mention> actors) {
        boolean speaker =
                !draft.symmetric() && !actors.isEmpty() && draft.actors().equals(carrier.actors());
        return draft.actors().isEmpty() || speaker ? draft.withParties(actors, draft.recipients()) : draft;
    }

    /** What an operator says of its inner event, while it is not itself undone: who did not refuse has left it open. */
    private static Status under(Draft carrier, Status inner) {
        return UNDONE.contains(carrier.status()) ? Status.HYPOTHETICAL : inner;
    }

    /** Events that an operator stands over from afar: what "refused to rule out talks" says of the talks is left open. */
    static List<Draft> leftOpen(Operator operator, List<Draft> besides) {
        return UNDOING.contains(operator)
                ? besides.stream()
                        .map(draft -> OPENED.contains(draft.status()) ? draft.withStatus(Status.HYPOTHETICAL) : draft)
                        .toList()
                : besides;
    }

    /** The parties of an event that one does to another, whatever stands inside: "refused talks with Chad". */
    private static Draft apart(Draft carrier, Draft inner) {
        List<Mention> actors = carrier.actors().isEmpty() ? inner.actors() : carrier.actors();
        List<Mention> recipients = without(carrier.recipients(), actors);
        if (recipients.isEmpty()) {
            recipients = without(inner.recipients(), actors);
        }
        if (recipients.isEmpty()) {
            recipients = without(inner.actors(), actors);
        }
        return carrier.withParties(actors, recipients);
    }

    /** The carrier's parties, completed by those of the event inside: "announced talks with Chad". */
    private static Draft parties(Draft carrier, Draft inner) {
        List<Mention> actors = carrier.actors().isEmpty() ? inner.actors() : carrier.actors();
        List<Mention> recipients = carrier.recipients();
        if (recipients.isEmpty()) {
            recipients = without(inner.recipients(), actors);
        }
        if (recipients.isEmpty()) {
            recipients = without(inner.actors(), actors);
        }
        boolean symmetric = inner.symmetric() && carrier.recipients().isEmpty();
        if (symmetric) {
            List<Mention> all = new ArrayList<>(actors);
            all.addAll(recipients);
            return carrier.withParties(all, List.of());
        }
        return carrier.withParties(actors, recipients);
    }

    private static List<Mention> without(List<Mention> some, List<Mention> others) {
        return some.stream().filter(mention -> !others.contains(mention)).toList();
    }

    /** Inner events with the carrier's parties where they name none: "launched an attack on Goma". */
    private static List<Draft> lent(Draft carrier, List<Draft> inner) {
        return inner.stream().map(draft -> lent(carrier, draft)).toList();
    }

    private static Draft lent(Draft carrier, Draft draft) {
        List<Mention> actors = draft.actors();
        List<Mention> recipients = draft.recipients();
        if (draft.symmetric()) {
            List<Mention> all = new ArrayList<>(carrier.actors());
            without(actors, all).forEach(all::add);
            without(carrier.recipients(), all).forEach(all::add);
            return draft.withParties(all, recipients);
        }
        if (actors.isEmpty()) {
            actors = carrier.actors();
        }
        if (recipients.isEmpty()) {
            recipients = without(carrier.recipients(), actors);
        }
        return draft.withParties(actors, recipients);
    }

    private static List<Draft> each(List<Draft> drafts, Status status) {
        return drafts.stream().map(draft -> draft.under(status)).toList();
    }

    private static List<Draft> with(Draft outer, List<Draft> inner) {
        List<Draft> drafts = new ArrayList<>(List.of(outer));
        drafts.addAll(inner);
        return drafts;
    }

    private static Optional<Mode> mode(Root outer, Draft inner) {
        return switch (outer) {
            case REQUEST, REJECT -> Optional.of(Mode.of(outer, demand(inner.root())));
            case THREATEN -> Optional.of(Mode.of(outer, threat(inner)));
            default -> Optional.empty();
        };
    }

    private static String demand(Root inner) {
        return switch (inner) {
            case CONSULT -> "meet";
            case AID, COOPERATE, SUPPORT, AGREE -> "assist";
            case RETREAT, CONCEDE -> "yield";
            default -> "change";
        };
    }

    private static String threat(Draft inner) {
        return switch (inner.root()) {
            case SANCTION -> inner.mode().equals(Optional.of(Mode.SANCTION_EXPEL)) ? "expel" : "restrict";
            case COERCE -> inner.mode().equals(Optional.of(Mode.COERCE_ARREST)) ? "arrest" : "restrict";
            case REJECT -> "relations";
            default -> "violence";
        };
    }
}
