package dragoman.coder.resolve;

import dragoman.coder.mention.Mention;
import dragoman.coder.mention.MentionKind;
import dragoman.knowledge.Organisation;
import dragoman.model.Resolution;
import dragoman.model.Sector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds who is meant by "the country", "his country", "the group", "the bloc", among what has been named before. */
final class Antecedents {
    private static final Set<String> STATE_NOUNS =
            Set.of("country", "nation", "state", "kingdom", "republic", "territory");
    /** Kinds of organisations that a noun may mean again. */
    private static final Map<String, Set<String>> KINDS = Map.ofEntries(
            Map.entry(
                    "group",
                    Set.of("armed-group", "ngo", "igo", "party", "ethnic-group", "religious", "polity", "company")),
            Map.entry("movement", Set.of("armed-group", "party", "ngo", "polity", "religious")),
            Map.entry("militia", Set.of("armed-group")),
            Map.entry("organisation", Set.of("igo", "ngo", "armed-group", "agency")),
            Map.entry("organization", Set.of("igo", "ngo", "armed-group", "agency")),
            Map.entry("agency", Set.of("igo", "agency", "news-agency", "intelligence")),
            Map.entry("bloc", Set.of("igo")),
            Map.entry("alliance", Set.of("igo", "party", "armed-group")),
            Map.entry("union", Set.of("igo", "union")),
            Map.entry("party", Set.of("party")),
            Map.entry("company", Set.of("company", "bank")),
            Map.entry("firm", Set.of("company", "bank")),
            Map.entry("giant", Set.of("company")),
            Map.entry("ministry", Set.of("ministry")),
            Map.entry("court", Set.of("court", "igo")),
            Map.entry("faction", Set.of("armed-group", "party")));

    private static final int REACH = 12;

    private final Story story;

    Antecedents(Story story) {
        this.story = story;
    }

    Optional<Referent> described(Mention mention, String noun, List<Referent> whose) {
        if (STATE_NOUNS.contains(noun) && story.head(mention).tag().equals("NN")) {
            return state(mention, whose);
        }
        Set<String> kinds = KINDS.getOrDefault(noun, Set.of());
        boolean again = !kinds.isEmpty()
                && story.definite(mention)
                && story.head(mention).tag().equals("NN")
                && plain(mention)
                && whose.stream().noneMatch(owner -> owner.code().isPresent());
        return again ? organisation(mention, kinds) : Optional.empty();
    }

    /** Without adjectives that would tell it from others: "the group", "the news agency". */
    private boolean plain(Mention mention) {
        int described = mention.to() - mention.from() - 1;
        return described <= 1
                || story.knowledge.roles(story.row(mention)).stream()
                        .anyMatch(match -> match.to() - match.from() >= described);
    }

    private Optional<Referent> state(Mention mention, List<Referent> whose) {
        Optional<Referent> own = whose.stream()
                .flatMap(owner -> owner.code().stream())
                .findFirst()
                .flatMap(code -> story.referents.country(code, Resolution.DEFINITE, 0.75));
        if (own.isPresent() || !whose.isEmpty() || !story.definite(mention)) {
            return own;
        }
        Optional<Referent> main =
                story.focus.state().flatMap(code -> story.referents.country(code, Resolution.DEFINITE, 0.7));
        return main.isPresent() ? main : nearestState(mention);
    }

    private Optional<Referent> nearestState(Mention mention) {
        for (int i = story.seen.size() - 1; i >= 0; i--) {
            Seen seen = story.seen.get(i);
            if (mention.sentence() - seen.mention().sentence() > REACH) {
                break;
            }
            boolean named = seen.kind() == Kind.STATE
                    && seen.referents().size() == 1
                    && seen.mention().kind() != MentionKind.ADJECTIVE
                    && seen.one().code().isPresent();
            boolean self = seen.mention().sentence() == mention.sentence() && seen.subject();
            if (named && !self) {
                return Optional.of(Referents.by(seen.one(), Resolution.DEFINITE, 0.7));
            }
        }
        return Optional.empty();
    }

    private Optional<Referent> organisation(Mention mention, Set<String> kinds) {
        for (int i = story.seen.size() - 1; i >= 0; i--) {
            Seen seen = story.seen.get(i);
            if (mention.sentence() - seen.mention().sentence() > REACH) {
                break;
            }
            Optional<Organisation> ofMembers = ofMembers(seen);
            if (ofMembers.filter(found -> kinds.contains(found.kind())).isPresent()) {
                return Optional.of(story.referents.organisation(ofMembers.get(), Resolution.DEFINITE, 0.7));
            }
            if (seen.kind() == Kind.ORGANISATION && seen.referents().size() == 1 && fits(seen.one(), kinds)) {
                return Optional.of(Referents.by(seen.one(), Resolution.DEFINITE, 0.75));
            }
        }
        return Optional.empty();
    }

    /** Hezbollah, of "Hezbollah fighters". */
    private Optional<Organisation> ofMembers(Seen seen) {
        String key = seen.one().key();
        int slash = key.indexOf('/');
        boolean members =
                key.startsWith("org:") && slash > 0 && seen.referents().size() == 1;
        return members ? story.knowledge.organisation(key.substring(0, slash)) : Optional.empty();
    }

    private boolean fits(Referent referent, Set<String> kinds) {
        Optional<String> kind =
                referent.id().flatMap(story.knowledge::organisation).map(Organisation::kind);
        if (kind.isPresent()) {
            return kinds.contains(kind.get());
        }
        boolean business = referent.sectors().contains(Sector.BUS);
        return kinds.contains("company") ? business || referent.sectors().isEmpty() : !business;
    }
}
