package dragoman.coder.code;

import dragoman.analyse.Edge;
import dragoman.analyse.NameType;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.coder.lexicon.Condition;
import dragoman.coder.lexicon.Entry;
import dragoman.coder.lexicon.Kind;
import dragoman.coder.lexicon.Lexicon;
import dragoman.coder.lexicon.Part;
import dragoman.coder.lexicon.Slot;
import dragoman.coder.mention.Mention;
import dragoman.coder.mention.MentionKind;
import dragoman.coder.resolve.Referent;
import dragoman.model.Sector;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether an entry's conditions hold for a word of a sentence: {@code obj: [$aid, @state]}. */
final class Conditions {
    private static final Set<Sector> ARMED =
            Set.of(Sector.MIL, Sector.REB, Sector.COP, Sector.PRM, Sector.UAF, Sector.CRM);
    private static final Set<Kind> SOMEBODY =
            EnumSet.of(Kind.ACTOR, Kind.PERSON, Kind.STATE, Kind.ARMED, Kind.CIVILIAN, Kind.PLACE);
    /** A class of words that has one of these is a class of people or bodies of any kind, unlike soldiers or the police. */
    private static final Set<String> PEOPLE = Set.of(
            "minister",
            "president",
            "journalist",
            "refugee",
            "official",
            "man",
            "people",
            "company",
            "village",
            "town");

    private static final Set<String> NEEDS = Set.of("need", "have");
    private static final Set<String> SHOULD = Set.of("should", "must", "ought");
    private static final Set<Sector> CIVILIAN = Set.of(
            Sector.CVL, Sector.REF, Sector.JRN, Sector.LAB, Sector.EDU, Sector.MED, Sector.REL, Sector.SOC, Sector.AGR);

    private final Reading reading;
    private final Slots slots;
    private final Lexicon lexicon;

    Conditions(Reading reading, Slots slots, Lexicon lexicon) {
        this.reading = reading;
        this.slots = slots;
        this.lexicon = lexicon;
    }

    boolean hold(Entry entry, int word) {
        for (Condition condition : entry.when()) {
            if (keepsOut(condition, word)) {
                return false;
            }
        }
        return noneForbids(entry, word);
    }

    /**
     * The same, for a passive that does not say by whom, as long as anybody may do it and it is done to somebody: "three guards
     * were killed".
     */
    boolean holdOfPassive(Entry entry, int word) {
        if (!slots.agentless(word) || !somebodyIsObject(word)) {
            return false;
        }
        for (Condition condition : entry.when()) {
            boolean anybody = condition.slot().equals(Slot.SUBJECT)
                    && condition.kinds().stream().anyMatch(SOMEBODY::contains);
            if (!anybody && keepsOut(condition, word)) {
                return false;
            }
        }
        return noneForbids(entry, word);
    }

    /**
     * The same, for what the caller marked: it is somebody, though no word class knows it. "Released {19 Christians}" has the
     * object that a release needs.
     */
    boolean holdOfMarked(Entry entry, int word) {
        boolean any = false;
        for (Condition condition : entry.when()) {
            if (keepsOut(condition, word)) {
                if (!asksForSomebody(condition)
                        || slots.fill(word, condition.slot()).stream().noneMatch(reading::marks)) {
                    return false;
                }
                any = true;
            }
        }
        return any && noneForbids(entry, word);
    }

    private static boolean asksForSomebody(Condition condition) {
        return condition.kinds().stream().anyMatch(SOMEBODY::contains)
                || condition.words().stream().anyMatch(PEOPLE::contains);
    }

    private boolean noneForbids(Entry entry, int word) {
        for (Condition condition : entry.unless()) {
            if (holds(condition, word) || causes(condition, word)) {
                return false;
            }
        }
        return true;
    }

    /** What brought about a passive without agent stands elsewhere: "were killed in a crash", "were killed when a bus overturned". */
    private boolean causes(Condition condition, int word) {
        if (!condition.slot().equals(Slot.SUBJECT) || !slots.agentless(word)) {
            return false;
        }
        for (int cause : slots.circumstances(word)) {
            if (says(cause, condition.words())) {
                return true;
            }
        }
        return false;
    }

    private boolean keepsOut(Condition condition, int word) {
        return !holds(condition, word) && !leftOut(condition, word);
    }

    /** The first condition that keeps an entry from fitting a word. */
    Optional<Condition> failed(Entry entry, int word) {
        return Stream.concat(
                        entry.when().stream().filter(condition -> keepsOut(condition, word)),
                        entry.unless().stream().filter(condition -> holds(condition, word)))
                .findFirst();
    }

    /** An infinitive or gerund may leave its subject out: "the refusal to condemn the raid", "denied having fired". */
    private boolean leftOut(Condition condition, int word) {
        String tag = reading.sentence().token(word).tag();
        boolean perfect = tag.equals("VBN") && reading.sentence().graph().has(word, Relation.AUX);
        return condition.slot().equals(Slot.SUBJECT)
                && (tag.equals("VB") || tag.equals("VBG") || perfect)
                && slots.fill(word, Slot.SUBJECT).isEmpty();
    }

    private boolean somebodyIsObject(int word) {
        return slots.fill(word, Slot.OBJECT).stream()
                .anyMatch(object -> mention(object)
                        .filter(mention -> !reading.sentence()
                                .token(mention.head())
                                .lemma()
                                .equals("it"))
                        .isPresent());
    }

    private boolean holds(Condition condition, int word) {
        List<Integer> fillers = slots.fill(word, condition.slot());
        if (fillers.isEmpty()) {
            fillers = besideNoun(word, condition.slot());
        }
        if (fillers.isEmpty()) {
            return condition.kinds().contains(Kind.NONE);
        }
        for (int filler : fillers) {
            if (fits(condition, filler)) {
                return true;
            }
        }
        return false;
    }

    /** What stands on the verb of which a noun is the object: "made an offer to Kyiv". */
    private List<Integer> besideNoun(int word, Slot slot) {
        Edge edge = reading.sentence().graph().incoming(word);
        boolean object = edge.is(Relation.OBJ) || edge.is(Relation.NSUBJ_PASS);
        boolean own = slot.equals(Slot.OBJECT) || slot.equals(Slot.COMPLEMENT);
        return object && !own && reading.sentence().token(word).isNoun()
                ? slots.fill(edge.governor(), slot).stream()
                        .filter(filler -> filler != word)
                        .toList()
                : List.of();
    }

    private boolean fits(Condition condition, int filler) {
        for (Kind kind : condition.kinds()) {
            if (is(kind, filler)) {
                return true;
            }
        }
        return !condition.words().isEmpty() && says(filler, condition.words());
    }

    /** Whether the filler, a noun before it or one in its of-phrase is one of the words. */
    private boolean says(int filler, Set<String> words) {
        Sentence sentence = reading.sentence();
        if (words.contains(sentence.token(filler).lemma())) {
            return true;
        }
        for (Edge edge : sentence.graph().children(filler)) {
            boolean names = edge.is(Relation.COMPOUND) || edge.is(Relation.NMOD, "of") || edge.is(Relation.AMOD);
            if (names
                    && !edge.enhanced()
                    && words.contains(sentence.token(edge.dependent()).lemma())) {
                return true;
            }
        }
        return false;
    }

    private boolean is(Kind kind, int filler) {
        Sentence sentence = reading.sentence();
        return switch (kind) {
            case NONE -> false;
            case EVENT -> event(sentence.token(filler));
            case PROPOSED -> proposed(filler);
            case OBLIGED -> obliged(filler);
            case PLACE -> named(filler, NameType.GPE, NameType.LOC, NameType.FAC);
            case PERSON ->
                named(filler, NameType.PERSON)
                        || mention(filler).filter(this::person).isPresent();
            case ACTOR ->
                mention(filler).isPresent()
                        || named(filler, NameType.PERSON, NameType.ORG, NameType.GPE, NameType.NORP)
                        || whose(filler);
            case STATE -> mention(filler).filter(this::state).isPresent();
            case ARMED -> mention(filler).filter(m -> sector(m, ARMED)).isPresent();
            case CIVILIAN -> mention(filler).filter(m -> sector(m, CIVILIAN)).isPresent();
        };
    }

    /** "Chinese smelters", "Jordan's packers": several, who are told by whose they are. */
    private boolean whose(int noun) {
        if (!reading.sentence().token(noun).tag().equals("NNS")) {
            return false;
        }
        for (Edge edge : reading.sentence().graph().children(noun)) {
            boolean owner = edge.is(Relation.NMOD_POSS) || edge.is(Relation.AMOD) || edge.is(Relation.COMPOUND);
            if (owner
                    && reading.mentions()
                            .headedBy(reading.sentence().index(), edge.dependent())
                            .filter(mention -> mention.kind() != MentionKind.PRONOUN)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Mention> mention(int token) {
        int sentence = reading.sentence().index();
        return reading.mentions()
                .headedBy(sentence, token)
                .or(() -> reading.mentions().covering(sentence, token));
    }

    /** "should withdraw", or a bare verb with a subject of its own: "insisted that Seoul withdraw". */
    private boolean proposed(int clause) {
        Sentence sentence = reading.sentence();
        boolean should = sentence.graph().children(clause, Relation.AUX).stream()
                .anyMatch(aux -> SHOULD.contains(sentence.token(aux).lemma()));
        boolean bare = sentence.token(clause).tag().equals("VB")
                && !sentence.graph().has(clause, Relation.AUX)
                && sentence.graph().has(clause, Relation.NSUBJ);
        return should || bare;
    }

    /** "Seoul must withdraw", "Seoul needs to withdraw": who has to is somebody, and not the speaker. */
    private boolean obliged(int clause) {
        Sentence sentence = reading.sentence();
        boolean must = sentence.graph().children(clause, Relation.AUX).stream()
                .anyMatch(aux -> SHOULD.contains(sentence.token(aux).lemma()));
        boolean needs = NEEDS.contains(sentence.token(clause).lemma())
                && sentence.graph().has(clause, Relation.XCOMP)
                && !sentence.graph().has(clause, Relation.AUX);
        return (must || needs)
                && sentence.graph().children(clause, Relation.NSUBJ).stream()
                        .anyMatch(subject -> mention(subject)
                                .filter(mention -> mention.kind() != MentionKind.PRONOUN)
                                .isPresent());
    }

    private boolean event(Token token) {
        if (token.isVerb()) {
            return !lexicon.entries(Part.VERB, token.lemma()).isEmpty();
        }
        return token.isNoun() && !lexicon.entries(Part.NOUN, token.lemma()).isEmpty();
    }

    private boolean named(int token, NameType... types) {
        return reading.sentence()
                .nameAt(token)
                .filter(name -> List.of(types).contains(name.type()))
                .isPresent();
    }

    private boolean person(Mention mention) {
        String lemma = reading.sentence().token(mention.head()).lemma();
        return mention.kind() == MentionKind.PRONOUN
                ? !lemma.equals("it") && !lemma.equals("its")
                : referents(mention).stream()
                        .anyMatch(r -> r.key().startsWith("person:")
                                || r.id().filter(id -> id.startsWith("person:")).isPresent());
    }

    private boolean state(Mention mention) {
        return referents(mention).stream()
                .anyMatch(r -> r.code().isPresent()
                        && (r.sectors().isEmpty() || r.sectors().contains(Sector.GOV)));
    }

    private boolean sector(Mention mention, Set<Sector> wanted) {
        return referents(mention).stream().anyMatch(r -> r.sectors().stream().anyMatch(wanted::contains));
    }

    private List<Referent> referents(Mention mention) {
        return reading.resolutions().of(mention);
    }
}
