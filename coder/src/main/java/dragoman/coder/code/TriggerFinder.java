package dragoman.coder.code;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.NameType;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.coder.lexicon.Entry;
import dragoman.coder.lexicon.Headword;
import dragoman.coder.lexicon.Lexicon;
import dragoman.coder.lexicon.Part;
import dragoman.coder.mention.MentionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words of a sentence that the lexicon knows, each in the sense whose conditions hold. */
final class TriggerFinder {
    private static final Set<NameType> NAMES = EnumSet.of(
            NameType.PERSON, NameType.ORG, NameType.GPE, NameType.WORK_OF_ART, NameType.FAC, NameType.PRODUCT);
    /** Fixed words stand no further than this from the word they belong to. */
    private static final int REACH = 10;

    private final Lexicon lexicon;

    TriggerFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Trigger> find(Reading reading, Slots slots) {
        Conditions conditions = new Conditions(reading, slots, lexicon);
        List<Trigger> triggers = new ArrayList<>();
        for (Token token : reading.sentence().tokens()) {
            Optional<Part> part = part(token);
            if (part.isPresent()
                    && !lexicon.headwords(part.get(), token.lemma()).isEmpty()
                    && carries(reading, token)) {
                trigger(
                                reading.sentence(),
                                token,
                                part.get(),
                                conditions,
                                !reading.marked().isEmpty())
                        .ifPresent(triggers::add);
            }
        }
        return triggers;
    }

    /** Whether there is a word that the lexicon may know in some sense. */
    boolean mayFind(List<Token> tokens) {
        for (Token token : tokens) {
            Optional<Part> part = part(token);
            if (part.isPresent()
                    && !lexicon.headwords(part.get(), token.lemma()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Every entry that some word of the sentence could have been read by. */
    List<Considered> considered(Reading reading, Slots slots) {
        Conditions conditions = new Conditions(reading, slots, lexicon);
        List<Considered> all = new ArrayList<>();
        for (Token token : reading.sentence().tokens()) {
            Optional<Part> part = part(token).filter(p -> carries(reading, token));
            if (part.isEmpty()) {
                continue;
            }
            Optional<Entry> chosen = trigger(reading.sentence(), token, part.get(), conditions, false)
                    .map(Trigger::entry);
            for (Entry entry : lexicon.entries(part.get(), token.lemma())) {
                boolean named = entry.headwords().stream()
                        .anyMatch(headword -> words(reading.sentence(), token, part.get(), headword)
                                .isPresent());
                if (named) {
                    boolean taken = chosen.filter(entry::equals).isPresent();
                    all.add(new Considered(token.index(), entry, taken, conditions.failed(entry, token.index())));
                }
            }
        }
        return all;
    }

    private static Optional<Part> part(Token token) {
        if (token.tag().startsWith("VB")) {
            return Optional.of(Part.VERB);
        }
        if (token.tag().equals("NN") || token.tag().equals("NNS")) {
            return Optional.of(Part.NOUN);
        }
        return token.isAdjective() ? Optional.of(Part.ADJECTIVE) : Optional.empty();
    }

    /** Auxiliaries and the parts of names carry no event. */
    private static boolean carries(Reading reading, Token token) {
        Edge edge = reading.sentence().graph().incoming(token.index());
        boolean auxiliary = edge.is(Relation.AUX) || edge.is(Relation.AUX_PASS) || edge.is(Relation.COP);
        return !auxiliary && !insideName(reading, token);
    }

    private static boolean insideName(Reading reading, Token token) {
        boolean named = reading.sentence()
                .nameAt(token.index())
                .filter(name -> NAMES.contains(name.type()))
                .isPresent();
        boolean mentioned = reading.mentions()
                .headedBy(reading.sentence().index(), token.index())
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .isPresent();
        return (named || mentioned) && Character.isUpperCase(token.form().charAt(0)) && token.index() > 0;
    }

    private Optional<Trigger> trigger(
            Sentence sentence, Token token, Part part, Conditions conditions, boolean marked) {
        for (Headword headword : lexicon.headwords(part, token.lemma())) {
            Optional<List<Integer>> words = words(sentence, token, part, headword.words());
            if (words.isPresent() && conditions.hold(headword.entry(), token.index())) {
                Trigger trigger = new Trigger(token.index(), headword.entry(), words.get());
                return marked && isEmpty(headword.entry())
                        ? ofMarked(sentence, token, part, conditions).or(() -> Optional.of(trigger))
                        : Optional.of(trigger);
            }
        }
        Optional<Trigger> passive = part == Part.VERB ? ofPassive(sentence, token, part, conditions) : Optional.empty();
        return passive.isEmpty() && marked ? ofMarked(sentence, token, part, conditions) : passive;
    }

    /** No sense fits with a subject, but one would of a passive that has none. */
    private Optional<Trigger> ofPassive(Sentence sentence, Token token, Part part, Conditions conditions) {
        for (Headword headword : lexicon.headwords(part, token.lemma())) {
            Optional<List<Integer>> words = words(sentence, token, part, headword.words());
            if (words.isPresent() && conditions.holdOfPassive(headword.entry(), token.index())) {
                return Optional.of(new Trigger(token.index(), headword.entry(), words.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether an entry says nothing of its own and takes any argument, as light verbs do: "rush", "put". */
    private static boolean isEmpty(Entry entry) {
        return entry.root().isEmpty() && entry.when().isEmpty();
    }

    /** A sense that would fit if what the caller marked were of the class it asks for. */
    private Optional<Trigger> ofMarked(Sentence sentence, Token token, Part part, Conditions conditions) {
        for (Headword headword : lexicon.headwords(part, token.lemma())) {
            Optional<List<Integer>> words = words(sentence, token, part, headword.words());
            if (words.isPresent() && conditions.holdOfMarked(headword.entry(), token.index())) {
                return Optional.of(new Trigger(token.index(), headword.entry(), words.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Integer>> words(Sentence sentence, Token token, Part part, List<String> headword) {
        int key = part == Part.VERB ? 0 : headword.size() - 1;
        if (!headword.get(key).equals(token.lemma())) {
            return Optional.empty();
        }
        if (headword.size() == 1) {
            return Optional.of(List.of(token.index()));
        }
        List<Integer> words = new ArrayList<>(List.of(token.index()));
        for (int i = 0; i < headword.size(); i++) {
            if (i == key) {
                continue;
            }
            Optional<Integer> found = fixed(sentence, words, headword.get(i), part);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            words.add(found.get());
        }
        return Optional.of(words);
    }

    /** A fixed word: a dependent of the words found so far, or a dependent's own dependent such as its preposition. */
    private static Optional<Integer> fixed(Sentence sentence, List<Integer> found, String word, Part part) {
        int at = found.get(0);
        int from = Math.max(0, at - REACH);
        int to = Math.min(sentence.size(), part == Part.NOUN ? at : at + REACH + 1);
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            boolean same = token.lemma().equals(word) || token.form().equalsIgnoreCase(word);
            if (same
                    && (part != Part.VERB || i > at || beforeVerb(sentence.graph(), i, at))
                    && !found.contains(i)
                    && belongs(sentence.graph(), i, found)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Before a verb stand the subject of its passive and its adverb: "a siege was laid", "sexually assaulted". */
    private static boolean beforeVerb(Graph graph, int token, int verb) {
        Edge edge = graph.incoming(token);
        return edge.governor() == verb && (edge.is(Relation.NSUBJ_PASS) || edge.is(Relation.ADVMOD));
    }

    private static boolean belongs(Graph graph, int token, List<Integer> found) {
        for (Edge edge : graph.governors(token)) {
            int governor = edge.governor();
            if (found.contains(governor) || (governor >= 0 && found.contains(graph.head(governor)))) {
                return true;
            }
        }
        return false;
    }
}
