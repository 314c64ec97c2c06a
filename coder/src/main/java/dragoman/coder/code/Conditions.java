package dragoman.coder.code;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether an entry's conditions hold for a word of a sentence: {@code obj: [$aid, @state]}. */
final class Conditions {
    private static final Set<Sector> ARMED =
            Set.of(Sector.MIL, Sector.REB, Sector.COP, Sector.PRM, Sector.UAF, Sector.CRM);
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
        return failed(entry, word).isEmpty();
    }

    /** The first condition that keeps an entry from fitting a word. */
    Optional<Condition> failed(Entry entry, int word) {
        return Stream.concat(
                        entry.when().stream().filter(condition -> !holds(condition, word) && !leftOut(condition, word)),
                        entry.unless().stream().filter(condition -> holds(condition, word)))
                .findFirst();
    }

    /** An infinitive or gerund may leave its subject out: "the refusal to condemn the raid". */
    private boolean leftOut(Condition condition, int word) {
        String tag = reading.sentence().token(word).tag();
        return condition.slot().equals(Slot.SUBJECT)
                && (tag.equals("VB") || tag.equals("VBG"))
                && slots.fill(word, Slot.SUBJECT).isEmpty();
    }

    private boolean holds(Condition condition, int word) {
        List<Integer> fillers = slots.fill(word, condition.slot());
        if (fillers.isEmpty()) {
            fillers = besideNoun(word, condition.slot());
        }
        if (fillers.isEmpty()) {
            return condition.kinds().contains(Kind.NONE);
        }
        return fillers.stream().anyMatch(filler -> fits(condition, filler));
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
        return condition.kinds().stream().anyMatch(kind -> is(kind, filler))
                || words(filler).stream().anyMatch(condition.words()::contains);
    }

    /** The filler's lemma, those of nouns before it and in its of-phrase. */
    private List<String> words(int filler) {
        Graph graph = reading.sentence().graph();
        List<String> words =
                new ArrayList<>(List.of(reading.sentence().token(filler).lemma()));
        for (Edge edge : graph.children(filler)) {
            boolean names = edge.is(Relation.COMPOUND) || edge.is(Relation.NMOD, "of") || edge.is(Relation.AMOD);
            if (names && !edge.enhanced()) {
                words.add(reading.sentence().token(edge.dependent()).lemma());
            }
        }
        return words;
    }

    private boolean is(Kind kind, int filler) {
        Sentence sentence = reading.sentence();
        Optional<Mention> mention = reading.mentions()
                .headedBy(sentence.index(), filler)
                .or(() -> reading.mentions().covering(sentence.index(), filler));
        return switch (kind) {
            case NONE -> false;
            case EVENT -> event(sentence.token(filler));
            case PROPOSED -> proposed(filler);
            case PLACE -> named(filler, NameType.GPE, NameType.LOC, NameType.FAC);
            case PERSON ->
                named(filler, NameType.PERSON) || mention.filter(this::person).isPresent();
            case ACTOR ->
                mention.isPresent() || named(filler, NameType.PERSON, NameType.ORG, NameType.GPE, NameType.NORP);
            case STATE -> mention.filter(this::state).isPresent();
            case ARMED -> mention.filter(m -> sector(m, ARMED)).isPresent();
            case CIVILIAN -> mention.filter(m -> sector(m, CIVILIAN)).isPresent();
        };
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
