package dragoman.coder.resolve;

import dragoman.analyse.Analysis;
import dragoman.analyse.Edge;
import dragoman.analyse.Name;
import dragoman.analyse.NameType;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.coder.mention.Mention;
import dragoman.coder.mention.Mentions;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.Match;
import dragoman.knowledge.Meaning;
import dragoman.knowledge.Office;
import dragoman.knowledge.OfficeKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A document while it is being read: its sentences and mentions, and what has been met so far. */
final class Story {
    final Analysis analysis;
    final Mentions mentions;
    final Optional<LocalDate> date;
    final Knowledge knowledge;
    final Referents referents;
    final Focus focus;
    final Cast cast;
    final Met seen = new Met();

    private final Map<List<Integer>, Labels> labels = new HashMap<>();

    Story(Analysis analysis, Mentions mentions, Optional<LocalDate> date, Knowledge knowledge) {
        this.analysis = analysis;
        this.mentions = mentions;
        this.date = date;
        this.knowledge = knowledge;
        this.referents = new Referents(knowledge, date);
        this.focus = Focus.of(analysis, knowledge, date);
        this.cast = new Cast();
    }

    /** The known names of a sentence, places included. */
    List<Match<Meaning>> names(int sentence) {
        return focus.names(sentence);
    }

    /** Grows through the text. */
    static int position(Mention mention) {
        return mention.sentence() * 1000 + mention.from();
    }

    /** Nouns and titles in a stretch of a mention. */
    Labels labels(Mention mention, int from, int to) {
        return labels.computeIfAbsent(
                List.of(mention.sentence(), from, to, mention.head()), key -> Labels.of(this, mention, from, to));
    }

    Sentence sentence(Mention mention) {
        return analysis.sentences().get(mention.sentence());
    }

    Token head(Mention mention) {
        return sentence(mention).token(mention.head());
    }

    List<String> words(Mention mention) {
        return words(mention, mention.from(), mention.to());
    }

    List<String> words(Mention mention, int from, int to) {
        return sentence(mention).tokens().subList(from, to).stream()
                .map(Token::form)
                .toList();
    }

    String text(Mention mention, int from, int to) {
        Sentence sentence = sentence(mention);
        return analysis.text()
                .substring(sentence.token(from).start(), sentence.token(to - 1).end())
                .replaceAll("\\s+", " ");
    }

    /** First token of the bare name in a mention by name: "Sunak" in "Prime Minister Rishi Sunak" begins at "Rishi". */
    int bareName(Mention mention) {
        Sentence sentence = sentence(mention);
        Optional<Name> tagged = sentence.names().stream()
                .filter(name ->
                        name.from() >= mention.from() && name.from() < mention.to() && name.to() >= mention.to())
                .filter(name -> name.type() == NameType.PERSON || name.type() == NameType.ORG)
                .max(Comparator.comparingInt(Name::from));
        if (tagged.isPresent()) {
            return tagged.get().from();
        }
        int at = mention.to();
        while (at > mention.from() && capital(sentence.token(at - 1))) {
            at--;
        }
        return at == mention.to() ? mention.from() : at;
    }

    private static boolean capital(Token token) {
        return Character.isUpperCase(token.form().codePointAt(0)) || token.tag().equals("HYPH");
    }

    /** Whether the name tagger takes the mention's name for a person's. */
    boolean taggedPerson(Mention mention) {
        return sentence(mention).names().stream()
                .anyMatch(name -> name.type() == NameType.PERSON
                        && name.from() < mention.to()
                        && name.to() > Math.max(mention.from(), mention.to() - 1));
    }

    boolean isSubject(Mention mention) {
        for (Edge edge : sentence(mention).graph().governors(mention.head())) {
            if (edge.is(Relation.NSUBJ) || edge.is(Relation.NSUBJ_PASS)) {
                return true;
            }
        }
        return false;
    }

    boolean definite(Mention mention) {
        String first = sentence(mention).token(mention.from()).form().toLowerCase(Locale.ROOT);
        return switch (first) {
            case "the", "this", "that", "these", "those", "both", "his", "her", "their", "its" -> true;
            default -> false;
        };
    }

    /** The kind of office someone holds on the date, else the one the text gives them. */
    Optional<OfficeKind> office(Cast.Role role) {
        return role.known
                .flatMap(person -> date.flatMap(day -> knowledge.officeOf(person, day)))
                .map(Office::kind)
                .or(() -> role.office);
    }

    /** Whether someone holds an office of a kind on the date, or in the text. */
    boolean holds(Cast.Role role, OfficeKind kind) {
        boolean known = role.known.isPresent()
                && date.isPresent()
                && knowledge.offices(role.known.get()).stream()
                        .filter(office -> office.term().mayContain(date.get()))
                        .anyMatch(office -> office.kind() == kind);
        return known || role.office.filter(own -> own == kind).isPresent();
    }

    /** Mentions other than this one that a token heads. */
    Optional<Mention> headedBy(Mention mention, int token) {
        return token == mention.head() ? Optional.empty() : mentions.headedBy(mention.sentence(), token);
    }
}
