package dragoman.coder.locate;

import dragoman.analyse.Name;
import dragoman.analyse.NameType;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.knowledge.place.Gazetteer;
import dragoman.knowledge.place.Match;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds place names in a sentence: what the gazetteer knows and the name tagger does not take for something else. */
final class PlaceNames {
    private static final Set<NameType> PLACES = EnumSet.of(NameType.GPE, NameType.LOC, NameType.FAC);
    private static final Set<String> BEFORE_PLACES = Set.of(
            "in",
            "at",
            "near",
            "from",
            "to",
            "outside",
            "around",
            "across",
            "of",
            "toward",
            "towards",
            "through",
            "into",
            "between",
            "over",
            "off",
            "throughout",
            "via");
    /** Datelines stand in the first tokens of the text. */
    private static final int DATELINE = 12;

    private final Gazetteer gazetteer;

    PlaceNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<PlaceName> in(Sentence sentence) {
        List<String> words = sentence.tokens().stream().map(Token::form).toList();
        List<PlaceName> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Match> match = match(words, at);
            if (match.isPresent() && isPlace(sentence, match.get())) {
                found.add(name(sentence, words, match.get()));
                at = match.get().to();
            } else {
                at++;
            }
        }
        return found;
    }

    private Optional<Match> match(List<String> words, int at) {
        boolean capital = Character.isUpperCase(words.get(at).codePointAt(0));
        return capital && gazetteer.startsName(words.get(at)) ? gazetteer.longestAt(words, at) : Optional.empty();
    }

    private static boolean isPlace(Sentence sentence, Match match) {
        for (int i = match.from(); i < match.to(); i++) {
            if (sentence.token(i).isAdjective() && match.to() - match.from() == 1) {
                return false;
            }
        }
        Optional<Name> name = sentence.nameAt(match.from()).or(() -> sentence.nameAt(match.to() - 1));
        if (name.isPresent()) {
            return PLACES.contains(name.get().type());
        }
        boolean proper = sentence.token(match.to() - 1).isProperNoun();
        boolean before = match.from() > 0
                && BEFORE_PLACES.contains(sentence.token(match.from() - 1).lemma());
        return proper && (before || dateline(sentence, match.to()));
    }

    private static PlaceName name(Sentence sentence, List<String> words, Match match) {
        String name = String.join(" ", words.subList(match.from(), match.to()));
        List<String> containers = new ArrayList<>();
        containerAfter(sentence, words, match.to()).ifPresent(containers::add);
        return new PlaceName(
                sentence.index(),
                match.from(),
                match.to(),
                head(sentence, match),
                new dragoman.knowledge.place.Toponym(name, containers),
                dateline(sentence, match.to()));
    }

    /** What follows a comma, or "in": "Alexandria, La.", "Dori, in northern Burkina Faso". */
    private static Optional<String> containerAfter(Sentence sentence, List<String> words, int at) {
        int next = at;
        boolean comma = next < words.size() && words.get(next).equals(",");
        next += comma ? 1 : 0;
        boolean in = next < words.size() && words.get(next).equals("in");
        next += in ? 1 : 0;
        if (!comma && !in) {
            return Optional.empty();
        }
        int start = next;
        while (next < words.size() && next - start < 5 && within(sentence, next)) {
            next++;
        }
        return next > start ? Optional.of(String.join(" ", words.subList(start, next))) : Optional.empty();
    }

    private static boolean within(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.isProperNoun()
                || token.lemma().matches("north|south|east|west|(north|south)?(east|west|)ern|central");
    }

    private static int head(Sentence sentence, Match match) {
        for (int i = match.from(); i < match.to(); i++) {
            int governor = sentence.graph().head(i);
            if (governor < match.from() || governor >= match.to()) {
                return i;
            }
        }
        return match.to() - 1;
    }

    /** Whether a dash follows soon in the document's first sentence: "BEIRUT, Lebanon (News Agency) —". */
    private static boolean dateline(Sentence sentence, int at) {
        if (sentence.index() > 1 || at > DATELINE) {
            return false;
        }
        for (int i = at; i < Math.min(sentence.size(), at + DATELINE); i++) {
            String form = sentence.token(i).form();
            if (form.equals("—") || form.equals("–") || form.equals("-") || form.equals("--")) {
                return !sentence.tokens().subList(0, i).stream().anyMatch(Token::isVerb);
            }
        }
        return false;
    }
}
