package dragoman.coder.mention;

import dragoman.analyse.Edge;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import java.util.Set;

/**
 * Tells capitals and palaces that are a place from those that stand for a government. Places are no mentions: they are
 * left out here, and the package {@code locate} reads them.
 *
 * <p>Example: in "Moscow said envoys would meet in Beijing", Moscow acts and Beijing is where. What is visited, struck or
 * supplied stays a mention, since the state is the one visited or struck.
 */
final class PlaceUse {
    private static final Set<String> WHERE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "around",
            "inside",
            "within",
            "through",
            "throughout",
            "across",
            "via",
            "into",
            "onto",
            "over",
            "above",
            "beyond",
            "outside of",
            "east of",
            "west of",
            "north of",
            "south of",
            "northeast of",
            "northwest of",
            "southeast of",
            "southwest of",
            "close to",
            "back in",
            "here in");
    private static final Set<String> DIRECTION = Set.of("to", "for", "toward", "towards", "from", "back to", "out of");
    private static final Set<String> MOTION = Set.of(
            "go",
            "travel",
            "fly",
            "come",
            "return",
            "arrive",
            "head",
            "drive",
            "march",
            "advance",
            "flee",
            "move",
            "trip",
            "visit",
            "journey",
            "flight",
            "leave",
            "depart",
            "walk",
            "rush",
            "route",
            "way",
            "road",
            "tour",
            "evacuate",
            "withdraw",
            "bring",
            "take",
            "invite",
            "departure",
            "arrival",
            "close",
            "convoy",
            "train",
            "escape",
            "retreat",
            "relocate",
            "sail",
            "report",
            "mile",
            "kilometer",
            "kilometre",
            "km",
            "broadcast",
            "speak",
            "call",
            "write");
    private static final Set<String> OF_PLACES = Set.of(
            "city",
            "capital",
            "town",
            "mayor",
            "fall",
            "outskirts",
            "centre",
            "center",
            "street",
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "siege",
            "battle",
            "suburb",
            "part",
            "district",
            "region",
            "resident",
            "area",
            "edge",
            "gate",
            "mile",
            "kilometer",
            "kilometre",
            "km",
            "people",
            "university",
            "bishop",
            "archbishop",
            "port",
            "neighborhood",
            "neighbourhood",
            "skyline",
            "heart",
            "governor",
            "treaty",
            "map");
    private static final Set<String> PLACED = Set.of(
            "airport",
            "region",
            "area",
            "street",
            "suburb",
            "district",
            "province",
            "metro",
            "station",
            "neighbourhood",
            "neighborhood",
            "hotel",
            "hospital",
            "university",
            "school",
            "square",
            "court",
            "time",
            "correspondent",
            "bureau",
            "stadium",
            "apartment",
            "home",
            "office",
            "talks",
            "talk",
            "summit",
            "meeting",
            "conference",
            "agreement",
            "accord",
            "accords",
            "treaty",
            "protocol",
            "declaration",
            "convention",
            "process",
            "oblast",
            "stock",
            "exchange",
            "airfield",
            "embassy",
            "restaurant",
            "club",
            "marathon",
            "olympics",
            "memorandum",
            "communique",
            "market",
            "theatre",
            "theater",
            "church",
            "mosque",
            "subway",
            "bombing",
            "bombings",
            "outskirts");

    private PlaceUse() {}

    static boolean isPlace(Sentence sentence, int head) {
        Edge edge = sentence.graph().incoming(head);
        if (edge.governor() < 0) {
            return dateline(sentence, head);
        }
        String governor = sentence.token(edge.governor()).lemma();
        return switch (edge.relation()) {
            case OBL, NMOD, OBL_NPMOD -> dateline(sentence, head) || prepositional(sentence, edge, governor);
            case COMPOUND, AMOD ->
                dateline(sentence, head)
                        || PLACED.contains(governor)
                        || PLACED.contains(sentence.token(edge.governor()).form());
            case APPOS -> governor.equals("capital") || governor.equals("city");
            case NMOD_POSS -> PLACED.contains(governor) || OF_PLACES.contains(governor);
            case CONJ -> edge.governor() != head && isPlace(sentence, edge.governor());
            default -> dateline(sentence, head);
        };
    }

    private static boolean prepositional(Sentence sentence, Edge edge, String governor) {
        if (WHERE.contains(edge.marker())) {
            return true;
        }
        if (DIRECTION.contains(edge.marker())) {
            return MOTION.contains(governor) || movedNoun(sentence, edge);
        }
        return edge.marker().equals("of") && edge.is(Relation.NMOD, "of") && OF_PLACES.contains(governor);
    }

    /** "made a trip to Moscow", "on his way to Kyiv": a noun of motion among the governor's dependents. */
    private static boolean movedNoun(Sentence sentence, Edge edge) {
        return sentence.graph().children(edge.governor()).stream()
                .filter(other -> other.is(Relation.OBJ) && other.dependent() < edge.dependent())
                .anyMatch(other ->
                        MOTION.contains(sentence.token(other.dependent()).lemma()));
    }

    /** "BEIJING, Sept. 2 -": a name at the sentence's beginning with a dash soon after it. */
    private static boolean dateline(Sentence sentence, int head) {
        if (head > 3) {
            return false;
        }
        for (int at = head + 1; at < Math.min(sentence.size(), head + 9); at++) {
            String form = sentence.token(at).form();
            if (form.equals("-") || form.equals("--") || form.equals("—") || form.equals("–")) {
                return at + 1 < sentence.size()
                        && sentence.token(at).start() > sentence.token(at - 1).end();
            }
            if (sentence.token(at).isVerb()) {
                return false;
            }
        }
        return false;
    }
}
