package dragoman.coder.mention;

import dragoman.analyse.Edge;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.Match;
import dragoman.knowledge.RoleKind;
import dragoman.knowledge.Title;
import dragoman.knowledge.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Descriptions by common nouns: "two South Korean officials", "state media", "both sides". */
final class Nominals {
    /** Nouns that mean someone named elsewhere, beyond the roles. */
    private static final Set<String> GENERIC = Set.of(
            "country",
            "nation",
            "side",
            "pair",
            "duo",
            "trio",
            "man",
            "woman",
            "neighbor",
            "neighbour",
            "ally",
            "counterpart",
            "leader",
            "bloc",
            "organisation",
            "organization",
            "alliance",
            "group",
            "movement",
            "party",
            "company",
            "kingdom",
            "republic",
            "state",
            "power",
            "superpower",
            "foe",
            "partner",
            "enemy",
            "rival",
            "capital",
            "delegation",
            "host",
            "guest",
            "predecessor",
            "successor",
            "adversary",
            "club",
            "federation",
            "territory",
            "firm",
            "giant");
    /** These mean an actor only with a word that says whose, or as one of several. */
    private static final Set<String> VAGUE =
            Set.of("side", "power", "capital", "state", "host", "partner", "club", "giant", "force");

    private static final Set<String> SEVERAL =
            Set.of("both", "two", "three", "several", "other", "these", "all", "many");

    private final Sentence sentence;
    private final BitSet names;
    private final BitSet origins;
    private final BitSet heads = new BitSet();
    private final BitSet covered = new BitSet();
    private final BitSet equipment = new BitSet();
    private final List<Mention> mentions = new ArrayList<>();

    private Nominals(Sentence sentence, BitSet names, BitSet origins) {
        this.sentence = sentence;
        this.names = names;
        this.origins = origins;
    }

    /**
     * @param names tokens of names with their titles, where no description begins
     * @param origins tokens of names that only describe another noun
     */
    static List<Mention> in(Sentence sentence, Words words, Knowledge knowledge, BitSet names, BitSet origins) {
        Nominals nominals = new Nominals(sentence, names, origins);
        List<int[]> spans = new ArrayList<>();
        for (Match<Knowledge.RoleForm> match : knowledge.roles(words)) {
            spans.add(new int[] {match.from(), match.to()});
            if (match.values().get(0).role().kind() == RoleKind.EQUIPMENT) {
                nominals.equipment.set(match.from(), match.to());
            }
        }
        for (Match<Title> match : knowledge.titles(words)) {
            if (match.values().stream().anyMatch(title -> isOffice(title, match))) {
                spans.add(new int[] {match.from(), match.to()});
            }
        }
        for (Token token : sentence.tokens()) {
            if (isGeneric(token)) {
                spans.add(new int[] {token.index(), token.index() + 1});
            }
        }
        spans.sort(Comparator.comparingInt((int[] span) -> span[0] - span[1]).thenComparingInt(span -> span[0]));
        List<int[]> chosen = new ArrayList<>();
        for (int[] span : spans) {
            nominals.propose(span[0], span[1], chosen);
        }
        chosen.forEach(span -> nominals.add(span[0], span[1]));
        return nominals.mentions;
    }

    /** Takes the span, the part of it behind a name, or nothing where a longer one has been taken. */
    private void propose(int from, int to, List<int[]> chosen) {
        int first = from;
        for (int at = from; at < to; at++) {
            if (names.get(at)) {
                first = at + 1;
            }
        }
        if (first >= to || !covered.get(first, to).isEmpty()) {
            return;
        }
        int head = head(first, to);
        Token noun = sentence.token(head);
        if (!origins.get(head) && asNoun(noun) && meansSomebody(noun)) {
            covered.set(first, to);
            heads.set(head);
            chosen.add(new int[] {first, to});
        }
    }

    /** Whether the word by itself may mean someone named elsewhere. */
    static boolean isGeneric(Token token) {
        return token.isNoun() && GENERIC.contains(token.lemma());
    }

    /** "heads" in "heads of state". */
    private int head(int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            int governor = sentence.graph().head(at);
            if (governor < from || governor >= to) {
                return at;
            }
        }
        return to - 1;
    }

    private static boolean isOffice(Title title, Match<Title> match) {
        return title.office().isPresent()
                || title.kind().equals("minister")
                || (match.to() - match.from() > 1 && title.kind().equals("official"));
    }

    private boolean meansSomebody(Token token) {
        if (!VAGUE.contains(token.lemma())) {
            return true;
        }
        boolean several = sentence.graph().children(token.index()).stream()
                .anyMatch(edge ->
                        SEVERAL.contains(sentence.token(edge.dependent()).lemma()));
        boolean whose = sentence.graph().children(token.index()).stream()
                .anyMatch(edge -> (edge.is(Relation.AMOD) || edge.is(Relation.COMPOUND))
                        && Character.isUpperCase(
                                sentence.token(edge.dependent()).form().charAt(0)));
        return token.tag().equals("NNS")
                ? several || whose
                : whose && !token.lemma().equals("capital");
    }

    private void add(int from, int to) {
        int head = head(from, to);
        Edge edge = sentence.graph().incoming(head);
        boolean modifies = edge.governor() >= to && modifies(edge, head);
        // "Ukrainian drone attacks" are Ukraine's, not the drone's.
        if (modifies && (equipment.get(head) || partOfLonger(edge.governor()))) {
            return;
        }
        int first = modifies ? withOrigin(from) : Premodifiers.ofNoun(sentence, from, head);
        mentions.add(new Mention(sentence.index(), first, to, head, MentionKind.NOMINAL));
    }

    /** "wounded", "faithful" are nouns only behind an article. */
    private boolean asNoun(Token noun) {
        if (noun.isNoun()) {
            return true;
        }
        return (noun.isAdjective() || noun.tag().equals("VBN") || noun.tag().equals("CD"))
                && sentence.graph().children(noun.index()).stream().anyMatch(edge -> edge.is(Relation.DET));
    }

    private static boolean modifies(Edge edge, int head) {
        return edge.governor() > head
                && (edge.is(Relation.COMPOUND) || edge.is(Relation.AMOD))
                && edge.marker().isEmpty();
    }

    /** "army" in "army officers" belongs to the officers; in "army offensive" it is the one who acts. */
    private boolean partOfLonger(int governor) {
        int at = governor;
        while (modifies(sentence.graph().incoming(at), at)) {
            at = sentence.graph().head(at);
        }
        return heads.get(at) || heads.get(governor) || names.get(at);
    }

    /** The adjective of origin right before: "Russian army" in "a Russian army offensive". */
    private int withOrigin(int from) {
        int at = from;
        while (at > 0 && origins.get(at - 1)) {
            at--;
        }
        return at;
    }
}
