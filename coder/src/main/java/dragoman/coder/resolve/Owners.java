package dragoman.coder.resolve;

import dragoman.analyse.Edge;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.coder.mention.Mention;
import dragoman.coder.mention.MentionKind;
import dragoman.knowledge.Country;
import dragoman.knowledge.Match;
import dragoman.knowledge.Meaning;
import dragoman.model.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Whose someone is: "Mali's army", "the president of Mali", "two South Korean officials", "officials in Seoul". The
 * adjective goes before the possessor ("Mali's French allies" are France's), that before what follows.
 */
final class Owners {
    /** "Iranian-backed rebels" are not Iran's. */
    private static final Set<String> NOT_OWN = Set.of(
            "backed",
            "funded",
            "supported",
            "aligned",
            "sponsored",
            "trained",
            "made",
            "supplied",
            "allied",
            "born",
            "armed",
            "friendly",
            "speaking",
            "brokered",
            "mediated",
            "occupied",
            "wanted");

    private static final Set<String> OF = Set.of("of", "for", "from", "with", "within");
    private static final Set<String> IN = Set.of("in", "at", "from", "based in", "across", "on");

    private final Story story;
    private final Names names;
    private final Function<Mention, List<Referent>> resolve;

    Owners(Story story, Names names, Function<Mention, List<Referent>> resolve) {
        this.story = story;
        this.names = names;
        this.resolve = resolve;
    }

    /** @param to where the words that describe end: the noun, or the bare name */
    List<Referent> of(Mention mention, int to) {
        List<Referent> owners = inside(mention, to);
        if (owners.isEmpty()) {
            owners = possessor(mention);
        }
        if (owners.isEmpty()) {
            owners = after(mention);
        }
        return owners;
    }

    /** Adjectives and names before the noun, those of a possessor left out. */
    List<Referent> inside(Mention mention, int to) {
        int from = afterPossessive(mention, to);
        List<String> words = story.words(mention, from, to);
        List<Referent> owners = new ArrayList<>();
        for (Match<Meaning> match : story.knowledge.names(story.row(mention, from, to))) {
            if (!linked(words, match)) {
                owners.addAll(names.meant(match.values(), Resolution.DEMONYM));
            }
        }
        return owners;
    }

    private int afterPossessive(Mention mention, int to) {
        Sentence sentence = story.sentence(mention);
        int from = mention.from();
        for (int at = mention.from(); at < to; at++) {
            String tag = sentence.token(at).tag();
            if (tag.equals("POS") || tag.equals("PRP$")) {
                from = at + 1;
            }
        }
        return Math.min(from, to);
    }

    private static boolean linked(List<String> words, Match<Meaning> match) {
        return match.to() + 1 < words.size()
                && words.get(match.to()).equals("-")
                && NOT_OWN.contains(words.get(match.to() + 1).toLowerCase(Locale.ROOT));
    }

    List<Referent> possessor(Mention mention) {
        for (Edge edge : story.sentence(mention).graph().children(mention.head())) {
            if (edge.is(Relation.NMOD_POSS)) {
                Optional<Mention> owner = story.headedBy(mention, edge.dependent());
                if (owner.isPresent()) {
                    return resolve.apply(owner.get());
                }
                return at(mention, edge.dependent());
            }
        }
        return List.of();
    }

    private List<Referent> after(Mention mention) {
        for (Edge edge : story.sentence(mention).graph().children(mention.head())) {
            if (!edge.is(Relation.NMOD) || edge.enhanced() || edge.dependent() < mention.head()) {
                continue;
            }
            if (OF.contains(edge.marker())) {
                Optional<Mention> owner = story.headedBy(mention, edge.dependent())
                        .filter(found -> found.kind() != MentionKind.PRONOUN
                                || edge.marker().equals("of"));
                List<Referent> referents =
                        owner.isPresent() ? resolve.apply(owner.get()) : at(mention, edge.dependent());
                if (referents.stream()
                        .anyMatch(referent ->
                                referent.code().isPresent() || referent.id().isPresent())) {
                    return referents;
                }
            }
            if (IN.contains(edge.marker())) {
                List<Referent> states = at(mention, edge.dependent());
                if (!states.isEmpty()) {
                    return states;
                }
            }
        }
        return List.of();
    }

    /** What the words at a token name, places included. */
    private List<Referent> at(Mention mention, int token) {
        for (Match<Meaning> match : story.names(mention.sentence())) {
            if (match.from() <= token && token < match.to()) {
                List<Meaning> states = match.values().stream()
                        .filter(meaning -> meaning.known() instanceof Country)
                        .toList();
                return names.meant(states, Resolution.METONYM);
            }
        }
        return List.of();
    }
}
