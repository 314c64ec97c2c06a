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
import dragoman.knowledge.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A document while it is being read: its sentences and mentions, and what has been met so far. */
final class Story {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    final Analysis analysis;
    final Mentions mentions;
    final Optional<LocalDate> date;
    final Knowledge knowledge;
    final Referents referents;
    final Focus focus;
    final Cast cast;
    final Met seen = new Met();

    private record Described(int sentence, int from, int to, int head) {}

    private final List<Words> rows = new ArrayList<>();
    private final Map<Described, Labels> labels = new HashMap<>();
    private final Map<Mention, Integer> bareNames = new HashMap<>();

    Story(Analysis analysis, Mentions mentions, Optional<LocalDate> date, Knowledge knowledge) {
        this.analysis = analysis;
        this.mentions = mentions;
        this.date = date;
        this.knowledge = knowledge;
        this.referents = new Referents(knowledge, date);
        for (Sentence sentence : analysis.sentences()) {
            rows.add(knowledge.words(forms(sentence.tokens())));
        }
        this.focus = Focus.of(analysis, rows, knowledge, date);
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
                new Described(mention.sentence(), from, to, mention.head()), key -> Labels.of(this, mention, from, to));
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
        return forms(sentence(mention).tokens().subList(from, to));
    }

    private static List<String> forms(List<Token> tokens) {
        List<String> forms = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            forms.add(token.form());
        }
        return forms;
    }

    /** The mention's words for the knowledge base to look up. */
    Words row(Mention mention) {
        return row(mention, mention.from(), mention.to());
    }

    Words row(Mention mention, int from, int to) {
        return rows.get(mention.sentence()).part(from, to);
    }

    String text(Mention mention, int from, int to) {
        Sentence sentence = sentence(mention);
        String text = analysis.text()
                .substring(sentence.token(from).start(), sentence.token(to - 1).end());
        return SPACE.matcher(text).replaceAll(" ");
    }

    /** First token of the bare name in a mention by name: "Sunak" in "Prime Minister Rishi Sunak" begins at "Rishi". */
    int bareName(Mention mention) {
        return bareNames.computeIfAbsent(mention, this::bareNameOf);
    }

    private int bareNameOf(Mention mention) {
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
