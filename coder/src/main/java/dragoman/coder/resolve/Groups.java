package dragoman.coder.resolve;

import dragoman.analyse.Edge;
import dragoman.analyse.Relation;
import dragoman.analyse.Token;
import dragoman.coder.mention.Mention;
import dragoman.coder.mention.MentionKind;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.OfficeKind;
import dragoman.knowledge.RoleKind;
import dragoman.knowledge.Words;
import dragoman.model.Resolution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Splits groups that mean ones named before into their members: "the two leaders", "both sides", "the pair", "the
 * neighbours".
 */
final class Groups {
    private static final Set<String> STATES = Set.of(
            "side",
            "country",
            "nation",
            "state",
            "government",
            "neighbor",
            "neighbour",
            "power",
            "capital",
            "rival",
            "ally",
            "foe",
            "economy",
            "adversary",
            "enemy",
            "party");
    private static final Set<String> PEOPLE = Set.of("man", "woman", "leader", "pair", "duo", "trio", "ruler");
    private static final Set<String> ALWAYS = Set.of("pair", "duo", "trio");
    /** How far back the members may have been named. */
    private static final int REACH = 5;

    private final Story story;

    Groups(Story story) {
        this.story = story;
    }

    /** Empty if the mention is no such group, or its members have not been named. */
    List<Referent> members(Mention mention) {
        Token head = story.head(mention);
        String noun = head.lemma();
        boolean alone = head.form().equalsIgnoreCase("both");
        int wanted = alone ? 2 : number(mention, noun);
        if (wanted < 2 || (!alone && !head.tag().equals("NNS") && !ALWAYS.contains(noun)) || hasOrigin(mention)) {
            return List.of();
        }
        if (alone) {
            return nearest(mention, wanted, Groups::anyActor);
        }
        if (STATES.contains(noun)) {
            return nearest(mention, wanted, this::stateOrOrganisation);
        }
        if (!PEOPLE.contains(noun) && !personRole(mention)) {
            return List.of();
        }
        Optional<OfficeKind> office =
                story.labels(mention, mention.from(), mention.to()).office();
        List<Referent> holders =
                office.isEmpty() ? List.of() : nearest(mention, wanted, seen -> holder(seen, office.get()));
        return holders.isEmpty() ? nearest(mention, wanted, Groups::person) : holders;
    }

    private Optional<Referent> holder(Seen seen, OfficeKind kind) {
        return person(seen)
                .filter(referent -> story.cast
                        .byKey(referent.key())
                        .filter(role -> story.holds(role, kind))
                        .isPresent());
    }

    private int number(Mention mention, String noun) {
        if (noun.equals("trio")) {
            return 3;
        }
        if (ALWAYS.contains(noun) && story.definite(mention)) {
            return 2;
        }
        boolean definite = story.definite(mention);
        for (String word : story.words(mention)) {
            switch (word.toLowerCase(Locale.ROOT)) {
                case "both" -> {
                    return 2;
                }
                case "two" -> {
                    return definite ? 2 : 0;
                }
                case "three" -> {
                    return definite ? 3 : 0;
                }
                default -> {
                    // No number.
                }
            }
        }
        boolean the = story.words(mention).get(0).equalsIgnoreCase("the");
        boolean bare = the && mention.to() - mention.from() == 2;
        return bare && (noun.startsWith("neighb") || noun.equals("side")) ? 2 : 0;
    }

    /** "the two South Korean officials" are described by themselves. */
    private boolean hasOrigin(Mention mention) {
        return !story.knowledge.names(story.row(mention)).isEmpty();
    }

    private boolean personRole(Mention mention) {
        Words words = story.row(mention);
        return story.knowledge.roles(words).stream()
                        .flatMap(match -> match.values().stream())
                        .map(Knowledge.RoleForm::role)
                        .anyMatch(role -> role.kind() == RoleKind.PERSON)
                || !story.knowledge.titles(words).isEmpty();
    }

    private interface As {
        Optional<Referent> member(Seen seen);
    }

    private List<Referent> nearest(Mention mention, int wanted, As as) {
        Map<String, Referent> members = new LinkedHashMap<>();
        for (int i = story.seen.size() - 1; i >= 0 && members.size() < wanted; i--) {
            Seen seen = story.seen.get(i);
            if (mention.sentence() - seen.mention().sentence() > REACH) {
                break;
            }
            if (inside(seen.mention(), mention) || sameClause(seen.mention(), mention)) {
                continue;
            }
            List<Referent> together = together(seen, as);
            if (together.size() == wanted) {
                return byMembers(together);
            }
            if (seen.referents().size() == 1) {
                as.member(seen).ifPresent(referent -> members.putIfAbsent(referent.key(), referent));
            }
        }
        if (members.size() < wanted) {
            return List.of();
        }
        List<Referent> ordered = new ArrayList<>(members.values());
        Collections.reverse(ordered);
        return byMembers(ordered);
    }

    private static List<Referent> byMembers(List<Referent> members) {
        return members.stream()
                .map(member -> Referents.by(member, Resolution.MEMBERS, 0.8))
                .toList();
    }

    /** Those who were named together before go together again: "Mali and Burkina Faso ... the two countries". */
    private List<Referent> together(Seen seen, As as) {
        List<Referent> found = new ArrayList<>();
        if (seen.referents().size() > 1) {
            for (Referent referent : seen.referents()) {
                as.member(seen.only(referent)).ifPresent(found::add);
            }
            return found;
        }
        Edge edge =
                story.sentence(seen.mention()).graph().incoming(seen.mention().head());
        if (edge.is(Relation.CONJ)) {
            for (Seen other : story.seen.in(seen.mention().sentence())) {
                boolean partner =
                        other.mention().head() == edge.governor() || other.equals(seen) || conjunct(other, edge);
                if (partner && other.referents().size() == 1) {
                    as.member(other)
                            .filter(referent -> !found.contains(referent))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private boolean conjunct(Seen other, Edge edge) {
        Edge own =
                story.sentence(other.mention()).graph().incoming(other.mention().head());
        return own.is(Relation.CONJ) && own.governor() == edge.governor();
    }

    /** "Kim will meet the two presidents": he is none of them. */
    private boolean sameClause(Mention other, Mention mention) {
        if (other.sentence() != mention.sentence()) {
            return false;
        }
        Edge subject = story.sentence(other).graph().incoming(other.head());
        return subject.governor() >= 0
                && subject.is(Relation.NSUBJ)
                && story.sentence(other).graph().dominates(subject.governor(), mention.head());
    }

    private boolean inside(Mention inner, Mention outer) {
        return inner.sentence() == outer.sentence() && inner.from() >= outer.from() && inner.to() <= outer.to();
    }

    private static Optional<Referent> person(Seen seen) {
        boolean named = seen.kind() == Kind.PERSON && seen.one().name().isPresent();
        return named ? Optional.of(seen.one()) : Optional.empty();
    }

    private static Optional<Referent> anyActor(Seen seen) {
        boolean named = seen.one().name().isPresent() && seen.one().resolution() != Resolution.DEMONYM;
        return named ? Optional.of(seen.one()) : Optional.empty();
    }

    private Optional<Referent> stateOrOrganisation(Seen seen) {
        Referent referent = seen.one();
        if (seen.mention().kind() == MentionKind.ADJECTIVE) {
            return Optional.empty();
        }
        return switch (seen.kind()) {
            case STATE -> Optional.of(referent);
            case ORGANISATION ->
                referent.id().isPresent() && fights(referent) ? Optional.of(referent) : Optional.empty();
            default -> referent.code().flatMap(code -> story.referents.country(code, Resolution.MEMBERS, 0.8));
        };
    }

    /** Organisations that can be a side. */
    private boolean fights(Referent referent) {
        return referent.id()
                .flatMap(story.knowledge::organisation)
                .filter(organisation ->
                        Set.of("armed-group", "polity", "igo", "party").contains(organisation.kind()))
                .isPresent();
    }
}
