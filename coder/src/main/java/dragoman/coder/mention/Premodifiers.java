package dragoman.coder.mention;

import dragoman.analyse.Edge;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/** How far a mention reaches to the left of its noun or name. */
final class Premodifiers {
    private static final Set<Relation> OF_NOUNS =
            EnumSet.of(Relation.DET, Relation.AMOD, Relation.COMPOUND, Relation.NUMMOD, Relation.NMOD_POSS);
    private static final Set<Relation> OF_NAMES = EnumSet.of(Relation.AMOD, Relation.COMPOUND);

    /** Bare days and months before a name say when. */
    private static final Set<String> DAYS = Set.of(
            ("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August"
                            + " September October November December Jan. Feb. Aug. Sept. Oct. Nov. Dec.")
                    .split(" "));
    /** Left over from "at least", "more than", whose first words no mention takes in. */
    private static final Set<String> OF_NUMBERS = Set.of("least", "most", "than");

    private Premodifiers() {}

    /** First token of the noun phrase: "the country's two army generals" from "generals". */
    static int ofNoun(Sentence sentence, int from, int head) {
        return reach(sentence, from, head, OF_NOUNS, true);
    }

    /** First token of the name with what describes it: "British Prime Minister Rishi Sunak" from "Rishi". */
    static int ofName(Sentence sentence, int from, int head) {
        return reach(sentence, from, head, OF_NAMES, false);
    }

    private static int reach(Sentence sentence, int from, int head, Set<Relation> relations, boolean owners) {
        BitSet modifiers = new BitSet(sentence.size());
        for (Edge edge : sentence.graph().children(head)) {
            if (!edge.enhanced()
                    && edge.dependent() < from
                    && relations.contains(edge.relation())
                    && edge.marker().isEmpty()) {
                modifiers.or(sentence.graph().subtree(edge.dependent()));
            }
        }
        int at = from;
        while (at > 0
                && (modifiers.get(at - 1) || joins(sentence, at - 1, modifiers))
                && !stops(sentence, at - 1, owners)) {
            at--;
        }
        // A hyphen or mark at the edge belongs to nothing.
        while (at < from && sentence.token(at).isPunctuation()) {
            at++;
        }
        while (at < from && OF_NUMBERS.contains(sentence.token(at).lemma())) {
            at++;
        }
        return at;
    }

    /** The "and" between two adjectives of origin: "Israeli and Palestinian leaders". */
    private static boolean joins(Sentence sentence, int at, BitSet modifiers) {
        return at > 0
                && sentence.token(at).tag().equals("CC")
                && modifiers.get(at - 1)
                && origin(sentence.token(at - 1))
                && origin(sentence.token(at + 1));
    }

    private static boolean origin(Token token) {
        return Character.isUpperCase(token.form().codePointAt(0)) && (token.isAdjective() || token.isProperNoun());
    }

    private static boolean stops(Sentence sentence, int at, boolean owners) {
        Token token = sentence.token(at);
        if (token.tag().equals("CC")) {
            return !(at > 0 && origin(sentence.token(at - 1)) && origin(sentence.token(at + 1)));
        }
        boolean dash = token.isPunctuation() && at > 0 && sentence.token(at - 1).end() < token.start();
        if (dash || DAYS.contains(token.form())) {
            return true;
        }
        return switch (token.tag()) {
            case ",", ":", "IN", "TO", "-LRB-", "-RRB-", "``", "''", "WDT", "WP", "MD", "VBZ", "VBP", "VBD" -> true;
            case "POS", "PRP$" -> !owners;
            case "DT" -> !owners;
            default -> false;
        };
    }
}
