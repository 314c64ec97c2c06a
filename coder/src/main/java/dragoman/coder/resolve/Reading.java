package dragoman.coder.resolve;

import dragoman.coder.mention.Mention;
import dragoman.coder.mention.MentionKind;
import dragoman.knowledge.Gender;
import dragoman.knowledge.Match;
import dragoman.knowledge.Meaning;
import dragoman.knowledge.NameUse;
import dragoman.knowledge.RoleKind;
import dragoman.model.Resolution;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One pass over a document's mentions, in order; a mention that another one hangs on is read when it is needed. */
final class Reading {
    /** Kinds of organisations of which states have each their own, often under one name. */
    private static final Set<String> STATE_BODIES =
            Set.of("ministry", "parliament", "military", "intelligence", "police", "court", "bank", "agency");

    private final Story story;
    private final Names names;
    private final People people;
    private final Owners owners;
    private final Descriptions descriptions;
    private final Pronouns pronouns;
    private final Map<Mention, List<Referent>> done = new LinkedHashMap<>();

    Reading(Story story) {
        this.story = story;
        this.names = new Names(story);
        this.owners = new Owners(story, names, this::referents);
        this.people = new People(story, names, owners);
        this.descriptions = new Descriptions(story, owners, new Groups(story), new Antecedents(story), this::referents);
        this.pronouns = new Pronouns(story, this::referents);
    }

    Resolutions read() {
        people.collect();
        for (Mention mention : story.mentions.all()) {
            story.seen.add(seen(mention, referents(mention)));
        }
        return new Resolutions(done);
    }

    private List<Referent> referents(Mention mention) {
        List<Referent> known = done.get(mention);
        if (known != null) {
            return known;
        }
        // Two that describe each other: the second asks in vain.
        done.put(mention, List.of(nobody(mention)));
        List<Referent> referents = switch (mention.kind()) {
            case NAME, ADJECTIVE -> name(mention);
            case NOMINAL -> descriptions.resolve(mention);
            case PRONOUN -> pronouns.resolve(mention);
        };
        done.put(mention, referents);
        return referents;
    }

    private static Referent nobody(Mention mention) {
        return Referents.unknown("mention:" + mention.sentence() + ":" + mention.head(), Resolution.NAME, 0.3);
    }

    private List<Referent> name(Mention mention) {
        Optional<Referent> person = people.resolve(mention);
        if (person.isPresent()) {
            return List.of(person.get());
        }
        Optional<Match<Meaning>> match = names.atEnd(mention).filter(found -> whole(mention, found));
        if (match.isPresent()) {
            List<Referent> meant = names.meant(match.get().values(), Resolution.DEMONYM);
            if (!meant.isEmpty() && !anothers(mention, meant.get(0))) {
                return meant;
            }
        }
        return List.of(people.untagged(mention).orElseGet(() -> unknown(mention)));
    }

    /** "South Korea's Joint Chiefs of Staff" are not the United States'. */
    private boolean anothers(Mention mention, Referent referent) {
        boolean body = referent.id()
                .flatMap(story.knowledge::organisation)
                .filter(organisation -> STATE_BODIES.contains(organisation.kind()))
                .isPresent();
        return body
                && owners.possessor(mention).stream()
                        .anyMatch(owner -> owner.key().startsWith("country:")
                                && !owner.code().equals(referent.code()));
    }

    /** Whether the known name is the whole name and not part of a longer one: "Bank of China" is not China. */
    private boolean whole(Mention mention, Match<Meaning> match) {
        int bare = story.bareName(mention) - mention.from();
        if (match.from() <= bare) {
            return true;
        }
        Labels labels = story.labels(mention, mention.from() + bare, mention.from() + match.from());
        boolean adjectives =
                story.knowledge.names(story.row(mention, mention.from() + bare, mention.from() + match.from())).stream()
                        .anyMatch(found -> found.values().get(0).use() == NameUse.ADJECTIVE);
        boolean of = story.words(mention, mention.from() + bare, mention.from() + match.from())
                .contains("of");
        return !of && (!labels.sectors().isEmpty() || adjectives);
    }

    /** An organisation that the knowledge base lacks: whose it is and of what sector, as its name says. */
    private Referent unknown(Mention mention) {
        int bare = story.bareName(mention);
        String name = story.text(mention, bare, mention.to());
        List<Referent> possessor = owners.possessor(mention);
        List<Referent> whose = possessor.isEmpty() ? owners.of(mention, mention.to()) : possessor;
        Labels labels = story.labels(mention, mention.from(), mention.to());
        boolean domestic = labels.sectors().stream().anyMatch(Descriptions.DOMESTIC::contains);
        Optional<String> code = whose.stream()
                .flatMap(owner -> owner.code().stream())
                .findFirst()
                .or(() -> domestic ? story.focus.state() : Optional.empty());
        return new Referent(
                "name:" + Cast.fold(name),
                Optional.of(name),
                Optional.empty(),
                code,
                labels.sectors(),
                Optional.empty(),
                Resolution.NAME,
                code.isPresent() && !whose.isEmpty() ? 0.75 : 0.5);
    }

    private Seen seen(Mention mention, List<Referent> referents) {
        Kind kind = kind(mention, referents.get(0));
        boolean plural = referents.size() > 1
                || pronouns.plural(mention)
                || (mention.kind() == MentionKind.NOMINAL && plural(mention));
        boolean people = referents.get(0).resolution() == Resolution.DEMONYM && mention.kind() == MentionKind.NAME;
        return new Seen(
                mention,
                referents,
                kind,
                gender(mention, referents.get(0)),
                plural || people,
                story.isSubject(mention));
    }

    private boolean plural(Mention mention) {
        return story.head(mention).tag().equals("NNS")
                || story.labels(mention, mention.from(), mention.to())
                        .role()
                        .filter(form -> form.role().invariable() && form.role().kind() == RoleKind.GROUP)
                        .isPresent();
    }

    private Kind kind(Mention mention, Referent referent) {
        if (story.cast.byKey(referent.key()).isPresent()) {
            return Kind.PERSON;
        }
        if (referent.key().startsWith("country:") && !referent.key().contains("/")) {
            return Kind.STATE;
        }
        if (mention.kind() == MentionKind.PRONOUN) {
            return pronouns.kind(mention, referent);
        }
        if (referent.name().isPresent()) {
            return referent.id().filter(id -> id.startsWith("person:")).isPresent() ? Kind.PERSON : Kind.ORGANISATION;
        }
        boolean person = story.labels(mention, mention.from(), mention.to())
                .role()
                .map(form -> form.role().kind() == RoleKind.PERSON)
                .orElse(mention.kind() == MentionKind.NOMINAL && person(mention));
        return person ? Kind.PERSON : Kind.GROUP;
    }

    private boolean person(Mention mention) {
        Labels labels = story.labels(mention, mention.from(), mention.to());
        return labels.office().isPresent()
                || labels.title().isPresent()
                || labels.gender().isPresent();
    }

    private Optional<Gender> gender(Mention mention, Referent referent) {
        return story.cast
                .byKey(referent.key())
                .flatMap(role -> role.gender)
                .or(() -> referent.id().flatMap(story.knowledge::person).flatMap(person -> person.gender()))
                .or(() -> story.labels(mention, mention.from(), mention.to()).gender());
    }
}
