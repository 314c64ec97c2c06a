package dragoman.coder.mention;

import dragoman.analyse.Analysis;
import dragoman.analyse.Edge;
import dragoman.analyse.Name;
import dragoman.analyse.NameType;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.knowledge.Country;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.Match;
import dragoman.knowledge.NameUse;
import dragoman.knowledge.Organisation;
import dragoman.knowledge.Person;
import dragoman.knowledge.Title;
import dragoman.knowledge.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who is mentioned.
 *
 * <p>Example: "British Prime Minister Rishi Sunak told state media in Rabat that Libyan rocket fire hurt his country" has
 * the mentions "British Prime Minister Rishi Sunak" and "state media", the adjective "Libyan", the pronoun "his" and "his
 * country". Moscow is a place here and so no mention (see {@link PlaceUse}).
 */
public final class MentionFinder {
    private final Knowledge knowledge;

    public MentionFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    public Mentions find(Analysis analysis) {
        List<Words> words = new ArrayList<>();
        List<List<NameSpan>> spans = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            Words own = words(sentence.tokens());
            words.add(own);
            spans.add(NameSpans.of(sentence, own, knowledge));
        }
        Set<String> surnames = Surnames.of(analysis, spans);
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            int index = sentence.index();
            mentions.addAll(in(sentence, words.get(index), Surnames.added(sentence, spans.get(index), surnames)));
        }
        return new Mentions(analysis.sentences().size(), mentions);
    }

    private Words words(List<Token> tokens) {
        List<String> forms = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            forms.add(token.form());
        }
        return knowledge.words(forms);
    }

    /** Whether a sentence of these words may mention somebody. */
    public boolean mayFind(List<Token> tokens, List<Name> names) {
        for (Name name : names) {
            if (NameSpans.ACTORS.contains(name.type())) {
                return true;
            }
        }
        for (Token token : tokens) {
            if (token.isProperNoun() || token.isPronoun() || Nominals.isGeneric(token)) {
                return true;
            }
        }
        Words words = words(tokens);
        return !knowledge.roles(words).isEmpty()
                || !knowledge.titles(words).isEmpty()
                || !knowledge.names(words).isEmpty();
    }

    private List<Mention> in(Sentence sentence, Words words, List<NameSpan> spans) {
        List<Match<Title>> titles = knowledge.titles(words);
        List<Mention> mentions = new ArrayList<>();
        BitSet names = new BitSet(sentence.size());
        BitSet origins = new BitSet(sentence.size());
        List<NameSpan> modifiers = new ArrayList<>();
        // From the right, so that a title is taken in before its adjective is looked at on its own.
        for (int i = spans.size() - 1; i >= 0; i--) {
            NameSpan span = spans.get(i);
            if (names.get(span.from())) {
                continue;
            }
            int head = head(sentence, span.from(), span.to());
            if (modifies(sentence, span, head)) {
                modifiers.add(span);
                origins.set(span.from(), span.to());
            } else if (isActor(sentence, span, head)) {
                Mention mention = titled(sentence, name(sentence, span, head), titles, spans);
                mentions.add(mention);
                names.set(mention.from(), mention.to());
            } else if (!span.known()) {
                names.set(span.from(), span.to());
            }
        }
        mentions.addAll(Nominals.in(sentence, words, knowledge, names, origins));
        mentions.addAll(adjectives(sentence, modifiers, names, mentions));
        mentions.addAll(Pronouns.in(sentence));
        int news = Dateline.end(sentence);
        mentions.removeIf(mention -> mention.from() < news);
        return mentions;
    }

    /** The last token of the stretch whose governor lies outside it. */
    private static int head(Sentence sentence, int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            int governor = sentence.graph().head(at);
            if ((governor < from || governor >= to) && !sentence.token(at).isPunctuation()) {
                return at;
            }
        }
        return to - 1;
    }

    /** Whether the name only describes a later noun: "Ukrainian" and "drone" in "Ukrainian drone attacks". */
    private static boolean modifies(Sentence sentence, NameSpan span, int head) {
        Edge edge = sentence.graph().incoming(head);
        // "French and British gunners"
        if (edge.is(Relation.CONJ) && edge.governor() < span.from() && edge.governor() >= 0) {
            Edge first = sentence.graph().incoming(edge.governor());
            return !span.names(Person.class)
                    && first.governor() >= span.to()
                    && (first.is(Relation.AMOD) || first.is(Relation.COMPOUND));
        }
        if (edge.governor() < span.to()) {
            return false;
        }
        boolean bare = edge.marker().isEmpty();
        boolean adjective = span.is(NameUse.ADJECTIVE);
        return bare
                && (edge.is(Relation.COMPOUND)
                        || edge.is(Relation.AMOD)
                        || (adjective && (edge.is(Relation.ADVMOD) || edge.is(Relation.DEP)))
                        || hyphened(sentence, span, edge));
    }

    /** "Saudi-led", "US-China talks". */
    private static boolean hyphened(Sentence sentence, NameSpan span, Edge edge) {
        return span.to() + 1 < sentence.size()
                && sentence.token(span.to()).tag().equals("HYPH")
                && edge.governor() > span.to();
    }

    private boolean isActor(Sentence sentence, NameSpan span, int head) {
        if (span.is(NameUse.CAPITAL) || span.is(NameUse.SEAT)) {
            return !PlaceUse.isPlace(sentence, head);
        }
        if (span.known()) {
            return true;
        }
        NameType type = span.type().orElse(NameType.ORG);
        return switch (type) {
            case PERSON, ORG, NORP -> true;
            // An unknown town or region is a place.
            default -> false;
        };
    }

    private Mention name(Sentence sentence, NameSpan span, int head) {
        boolean takesTitles = span.names(Person.class)
                || span.names(Organisation.class)
                || span.type()
                        .filter(type -> type == NameType.PERSON || type == NameType.ORG)
                        .filter(type ->
                                !span.names(Country.class) && !span.may(NameUse.CAPITAL) && !span.may(NameUse.SEAT))
                        .isPresent();
        int first = takesTitles ? Premodifiers.ofName(sentence, span.from(), head) : span.from();
        if (takesTitles && first == span.from()) {
            Optional<Mention> joined = afterDescription(sentence, span, head);
            if (joined.isPresent()) {
                return joined.get();
            }
        }
        return new Mention(sentence.index(), first, span.to(), head, MentionKind.NAME);
    }

    /** "army spokesman Sani Usman" where the graph hangs the name on the noun before it. */
    private Optional<Mention> afterDescription(Sentence sentence, NameSpan span, int head) {
        Edge edge = sentence.graph().incoming(head);
        boolean behind = edge.governor() == span.from() - 1
                && edge.governor() >= 0
                && sentence.token(edge.governor()).isNoun()
                && (edge.is(Relation.APPOS) || edge.is(Relation.DEP) || edge.is(Relation.COMPOUND));
        if (!behind) {
            return Optional.empty();
        }
        int first = Premodifiers.ofName(sentence, edge.governor(), edge.governor());
        return Optional.of(new Mention(sentence.index(), first, span.to(), edge.governor(), MentionKind.NAME));
    }

    /** "U.S. Secretary of State Antony Blinken": titles with "of", which the graph may hang elsewhere. */
    private static Mention titled(Sentence sentence, Mention mention, List<Match<Title>> titles, List<NameSpan> spans) {
        int first = mention.from();
        for (Match<Title> title : titles) {
            boolean before = title.from() < first && title.to() >= first && title.to() < mention.to();
            boolean capital =
                    Character.isUpperCase(sentence.token(title.from()).form().codePointAt(0));
            if (before && capital && title.to() - title.from() > 1) {
                first = title.from();
            }
        }
        if (first == mention.from()) {
            return mention;
        }
        for (NameSpan span : spans) {
            first = span.to() == first && (span.is(NameUse.ADJECTIVE) || span.names(Country.class))
                    ? span.from()
                    : first;
        }
        return new Mention(
                mention.sentence(), first, mention.to(), head(sentence, first, mention.to()), MentionKind.NAME);
    }

    private List<Mention> adjectives(Sentence sentence, List<NameSpan> modifiers, BitSet names, List<Mention> found) {
        List<Mention> mentions = new ArrayList<>();
        for (NameSpan span : modifiers) {
            int head = head(sentence, span.from(), span.to());
            boolean described = names.get(span.from())
                    || found.stream()
                            .anyMatch(mention -> mention.kind() == MentionKind.NOMINAL && mention.covers(span.from()));
            boolean place = (span.is(NameUse.CAPITAL) || span.is(NameUse.SEAT)) && PlaceUse.isPlace(sentence, head);
            boolean unknownPlace = !span.known()
                    && span.type()
                            .filter(type -> type == NameType.GPE || type == NameType.LOC || type == NameType.FAC)
                            .isPresent();
            if (!described && !place && !unknownPlace) {
                mentions.add(new Mention(sentence.index(), span.from(), span.to(), head, MentionKind.ADJECTIVE));
            }
        }
        return mentions;
    }
}
