package dragoman.coder.mention;

import dragoman.analyse.Name;
import dragoman.analyse.NameType;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.Match;
import dragoman.knowledge.Meaning;
import dragoman.knowledge.NameUse;
import dragoman.knowledge.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The bare names of a sentence: the name tagger's and the knowledge base's, of two that overlap the longer one and of equals
 * the one that is known. A tagged name that is really a list ("Modi and Suga") is taken apart.
 */
final class NameSpans {
    static final Set<NameType> ACTORS =
            EnumSet.of(NameType.PERSON, NameType.ORG, NameType.GPE, NameType.NORP, NameType.FAC, NameType.LOC);
    /** Parts of the world only behind "the". */
    private static final Set<String> COMPASS = Set.of("West", "East", "North", "South", "Gulf");
    /** Longer names than this are mistakes of the tagger. */
    private static final int LONGEST = 12;

    private NameSpans() {}

    static List<NameSpan> of(Sentence sentence, Words words, Knowledge knowledge) {
        List<Match<Meaning>> matches = knowledge.names(words);
        List<NameSpan> spans = new ArrayList<>();
        for (Match<Meaning> match : matches) {
            NameSpan span = new NameSpan(match.from(), match.to(), match.values(), type(sentence, match));
            if (plausible(sentence, span)) {
                spans.add(span);
            }
        }
        for (Name name : sentence.names()) {
            if (ACTORS.contains(name.type()) && name.to() - name.from() <= LONGEST) {
                addTagged(sentence, name, matches, spans);
            }
        }
        return withoutOverlaps(spans);
    }

    private static Optional<NameType> type(Sentence sentence, Match<Meaning> match) {
        return sentence.names().stream()
                .filter(name -> name.from() < match.to() && match.from() < name.to())
                .map(Name::type)
                .findFirst();
    }

    /** A lone word that the tagger takes for a verb, a date or the like is no name. */
    private static boolean plausible(Sentence sentence, NameSpan span) {
        if (span.length() > 1) {
            return true;
        }
        if (COMPASS.contains(sentence.token(span.from()).form())) {
            return span.from() > 0 && sentence.token(span.from() - 1).form().equalsIgnoreCase("the");
        }
        Token token = sentence.token(span.from());
        boolean wordClass = token.isNoun()
                || token.isAdjective()
                || token.tag().equals("FW")
                || token.tag().equals("PRP");
        boolean tagged = span.type().isPresent() && ACTORS.contains(span.type().get());
        boolean capital =
                token.form().length() > 1 && Character.isUpperCase(token.form().charAt(0));
        return tagged || (wordClass && capital) || token.isNoun();
    }

    private static void addTagged(Sentence sentence, Name name, List<Match<Meaning>> matches, List<NameSpan> spans) {
        int from = name.from();
        for (int at = name.from(); at <= name.to(); at++) {
            boolean cut =
                    at == name.to() || (separates(sentence.token(at)) && partsAreNames(sentence, name, at, matches));
            if (cut) {
                addTrimmed(sentence, from, at, name.type(), spans);
                from = at + 1;
            }
        }
    }

    private static boolean separates(Token token) {
        return token.tag().equals("CC")
                || token.tag().equals(",")
                || token.tag().equals(":");
    }

    /** People are never joined by "and"; other names only where the words on both sides are not known to be names. */
    private static boolean partsAreNames(Sentence sentence, Name name, int cut, List<Match<Meaning>> matches) {
        if (name.type() == NameType.PERSON) {
            return true;
        }
        boolean spanning = matches.stream().anyMatch(match -> match.from() < cut && cut < match.to());
        boolean before = matches.stream().anyMatch(match -> match.to() == cut && match.from() >= name.from());
        boolean after = matches.stream()
                .anyMatch(match -> match.to() <= name.to()
                        && (match.from() == cut + 1
                                || (match.from() == cut + 2
                                        && sentence.token(cut + 1).tag().equals("DT"))));
        return !spanning && before && after;
    }

    private static void addTrimmed(Sentence sentence, int first, int last, NameType type, List<NameSpan> spans) {
        int from = first;
        int to = last;
        while (from < to && leading(sentence.token(from))) {
            from++;
        }
        while (to > from && trailing(sentence.token(to - 1))) {
            to--;
        }
        // A possessive inside parts owner and owned: "Niger's President Bazoum".
        for (int at = from; at < to; at++) {
            if (sentence.token(at).tag().equals("POS") && type == NameType.PERSON && at > from) {
                from = at + 1;
            }
        }
        if (to > from && hasCapital(sentence, from, to)) {
            spans.add(new NameSpan(from, to, List.of(), Optional.of(type)));
        }
    }

    private static boolean hasCapital(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Character.isUpperCase(sentence.token(at).form().codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    private static boolean leading(Token token) {
        return token.tag().equals("DT") || token.tag().startsWith("PRP") || token.isPunctuation();
    }

    private static boolean trailing(Token token) {
        return token.tag().equals("POS") || token.isPunctuation();
    }

    private static List<NameSpan> withoutOverlaps(List<NameSpan> spans) {
        List<NameSpan> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparing((NameSpan span) -> -span.length())
                .thenComparing(span -> !span.known())
                .thenComparing(NameSpan::from));
        List<NameSpan> chosen = new ArrayList<>();
        for (NameSpan span : sorted) {
            if (chosen.stream().noneMatch(span::overlaps)) {
                chosen.add(span);
            } else if (span.is(NameUse.ADJECTIVE)) {
                // "Russian President Vladimir Putin" tagged as one: the name goes on after the adjective.
                splitOff(span, chosen);
            }
        }
        chosen.sort(Comparator.comparing(NameSpan::from));
        return chosen;
    }

    private static void splitOff(NameSpan adjective, List<NameSpan> chosen) {
        for (int i = 0; i < chosen.size(); i++) {
            NameSpan span = chosen.get(i);
            boolean person = span.type().filter(type -> type == NameType.PERSON).isPresent();
            if (!span.known() && person && span.from() == adjective.from() && span.length() > adjective.length()) {
                chosen.set(i, new NameSpan(adjective.to(), span.to(), List.of(), span.type()));
                chosen.add(adjective);
                return;
            }
        }
    }
}
