package dragoman.coder.code;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.NameType;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.coder.code.Tie.Party;
import dragoman.coder.code.Tie.Tokens;
import dragoman.coder.lexicon.Slot;
import dragoman.coder.mention.Mention;
import dragoman.coder.mention.MentionKind;
import dragoman.coder.resolve.Referent;
import dragoman.knowledge.Knowledge;
import dragoman.model.RelationType;
import dragoman.model.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads stated facts: who holds which office, who depends on what, who belongs to what.
 *
 * <p>Example: "the Nile, which Egypt relies on for water" is depends-on, Egypt to the Nile, for water.
 */
public final class TieReader {
    private static final Set<Relation> NOUN_PHRASE = Set.of(
            Relation.DET,
            Relation.AMOD,
            Relation.COMPOUND,
            Relation.NUMMOD,
            Relation.NMOD_POSS,
            Relation.CASE,
            Relation.PUNCT);

    private final Knowledge knowledge;
    private final TieTable table;

    public TieReader(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.table = TieTable.load();
    }

    public List<Tie> read(Reading reading) {
        Sentence sentence = reading.sentence();
        if (!mayTie(reading)) {
            return List.of();
        }
        List<Tie> ties = new ArrayList<>(offices(reading));
        Slots slots = new Slots(sentence);
        for (Token token : sentence.tokens()) {
            for (TieTable.Row row : table.rows(token)) {
                if (factual(sentence, token.index())) {
                    tie(reading, slots, row, token.index()).ifPresent(ties::add);
                }
            }
        }
        return ties;
    }

    /** A fact is of somebody mentioned or of a thing with a name. */
    private static boolean mayTie(Reading reading) {
        return !reading.mentions().in(reading.sentence().index()).isEmpty()
                || reading.sentence().tokens().stream().anyMatch(Token::isProperNoun);
    }

    private static boolean factual(Sentence sentence, int word) {
        return new Modality(sentence).of(word).factual();
    }

    private Optional<Tie> tie(Reading reading, Slots slots, TieTable.Row row, int word) {
        Optional<Party> subject = party(reading, slots, word, row.subject());
        Optional<Party> object = party(reading, slots, word, row.object());
        if (subject.isEmpty() || object.isEmpty() || subject.get().equals(object.get())) {
            return Optional.empty();
        }
        Optional<Tokens> purpose = row.purpose()
                .flatMap(slot -> slots.fill(word, slot).stream().findFirst())
                .map(noun -> phrase(reading.sentence(), noun));
        return Optional.of(new Tie(
                reading.sentence().index(), row.type(), subject.get(), object.get(), Optional.empty(), purpose));
    }

    /** Who fills the slot: somebody mentioned, else whatever is named there. */
    private Optional<Party> party(Reading reading, Slots slots, int word, Slot slot) {
        Arguments arguments = new Arguments(reading, slots);
        Graph graph = reading.sentence().graph();
        for (int filler : slots.fill(word, slot)) {
            Optional<Mention> mention = arguments.at(filler);
            if (mention.isPresent()) {
                Referent referent = reading.resolutions().one(mention.get());
                if (referent.code().isPresent() || referent.id().isPresent()) {
                    return Optional.of(new Party(mention.get(), referent));
                }
            }
            boolean named = reading.sentence().token(filler).isProperNoun()
                    || graph.children(filler, Relation.COMPOUND).stream()
                            .anyMatch(part -> reading.sentence().token(part).isProperNoun());
            if (named && mention.isEmpty()) {
                return Optional.of(thing(reading.sentence(), filler));
            }
        }
        return Optional.empty();
    }

    /** A named thing that is nobody: "the Nile dam". */
    private static Party thing(Sentence sentence, int noun) {
        Tokens tokens = phrase(sentence, noun);
        Mention mention = new Mention(sentence.index(), tokens.from(), tokens.to(), noun, MentionKind.NAME);
        StringBuilder name = new StringBuilder();
        for (int i = tokens.from(); i < tokens.to(); i++) {
            if (!sentence.token(i).tag().equals("DT")) {
                name.append(name.isEmpty() ? "" : " ").append(sentence.token(i).form());
            }
        }
        return new Party(
                mention,
                new Referent(
                        "name:" + name.toString().toLowerCase(Locale.ROOT),
                        Optional.of(name.toString()),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Resolution.NAME,
                        0.7));
    }

    /** The noun with what stands before it. */
    private static Tokens phrase(Sentence sentence, int noun) {
        int from = noun;
        for (Edge edge : sentence.graph().children(noun)) {
            if (NOUN_PHRASE.contains(edge.relation())
                    && edge.dependent() < noun
                    && !edge.enhanced()
                    && !sentence.token(edge.dependent()).tag().equals("IN")
                    && !sentence.token(edge.dependent()).tag().equals("TO")
                    && !sentence.token(edge.dependent()).isPunctuation()) {
                from = Math.min(from, first(sentence, edge.dependent()));
            }
        }
        return new Tokens(from, noun + 1);
    }

    private static int first(Sentence sentence, int token) {
        return sentence.graph().subtree(token).nextSetBit(0);
    }

    /** People whose office the text states, by title or apposition, and who hold it. */
    private List<Tie> offices(Reading reading) {
        List<Tie> ties = new ArrayList<>();
        for (Mention mention : reading.mentions().in(reading.sentence().index())) {
            List<Referent> referents = reading.resolutions().of(mention);
            if (mention.kind() != MentionKind.NAME || referents.size() != 1) {
                continue;
            }
            Referent person = referents.get(0);
            if (person.office().isPresent() && person.code().isPresent() && stated(reading.sentence(), mention)) {
                ties.add(new Tie(
                        mention.sentence(),
                        RelationType.HOLDS_OFFICE,
                        new Party(mention, person),
                        new Party(mention, body(person.code().get())),
                        person.office(),
                        Optional.empty()));
            }
        }
        return ties;
    }

    /** Whether words beside the name tell the office. */
    private static boolean stated(Sentence sentence, Mention mention) {
        Graph graph = sentence.graph();
        boolean apposed = graph.has(mention.head(), Relation.APPOS)
                || graph.governors(mention.head()).stream().anyMatch(edge -> edge.is(Relation.APPOS));
        boolean titled = sentence.nameAt(mention.head())
                .filter(name -> name.type() == NameType.PERSON && name.from() > mention.from())
                .isPresent();
        return apposed || titled;
    }

    private Referent body(String code) {
        Optional<String> name = knowledge.country(code).map(country -> country.name());
        return new Referent(
                "country:" + code.toLowerCase(Locale.ROOT),
                name,
                knowledge.country(code).map(country -> country.id()),
                Optional.of(code),
                List.of(),
                Optional.empty(),
                Resolution.OFFICE,
                0.9);
    }
}
