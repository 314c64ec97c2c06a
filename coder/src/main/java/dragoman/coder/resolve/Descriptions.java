package dragoman.coder.resolve;

import dragoman.analyse.Edge;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.coder.mention.Mention;
import dragoman.coder.mention.MentionKind;
import dragoman.knowledge.Office;
import dragoman.knowledge.OfficeKind;
import dragoman.knowledge.Person;
import dragoman.knowledge.RoleKind;
import dragoman.model.Resolution;
import dragoman.model.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Who is meant by a description: an office on the date ("the Chinese president"), someone named elsewhere ("the group"),
 * or people and bodies of a state ("two South Korean officials").
 */
final class Descriptions {
    /** Sectors of which each state has its own. */
    static final Set<Sector> DOMESTIC = EnumSet.of(
            Sector.GOV,
            Sector.MIL,
            Sector.COP,
            Sector.LEG,
            Sector.JUD,
            Sector.SPY,
            Sector.PTY,
            Sector.PRM,
            Sector.REB,
            Sector.OPP);
    /** Sectors of the people of a state, who in a story about one state are its own. */
    private static final Set<Sector> PEOPLE = EnumSet.of(Sector.LAB, Sector.EDU, Sector.AGR, Sector.MED);

    private static final Set<String> CROWD = Set.of(
            "protesters",
            "demonstrators",
            "marchers",
            "rioters",
            "villagers",
            "residents",
            "voters",
            "youths",
            "pensioners",
            "townspeople",
            "taxpayers");

    /** Their possessor is someone else: "its northern neighbour". */
    private static final Set<String> RELATED = Set.of(
            "neighbor",
            "neighbour",
            "guest",
            "host",
            "ally",
            "rival",
            "foe",
            "enemy",
            "partner",
            "opponent",
            "adversary",
            "visitor",
            "creditor",
            "lender",
            "friend",
            "victim",
            "captor",
            "critic",
            "backer",
            "supplier",
            "buyer");

    private static final Set<String> LEADERS = Set.of("leader", "ruler", "strongman", "dictator", "autocrat");

    private final Story story;
    private final Owners owners;
    private final Groups groups;
    private final Antecedents antecedents;
    private final Function<Mention, List<Referent>> resolve;

    Descriptions(
            Story story,
            Owners owners,
            Groups groups,
            Antecedents antecedents,
            Function<Mention, List<Referent>> resolve) {
        this.story = story;
        this.owners = owners;
        this.groups = groups;
        this.antecedents = antecedents;
        this.resolve = resolve;
    }

    List<Referent> resolve(Mention mention) {
        Labels labels = story.labels(mention, mention.from(), mention.to());
        List<Referent> members = groups.members(mention);
        if (!members.isEmpty()) {
            return members;
        }
        Optional<Referent> same = apposition(mention);
        if (same.isPresent()) {
            return List.of(same.get());
        }
        String noun = story.head(mention).lemma();
        if (noun.equals("counterpart")) {
            return List.of(counterpart(mention));
        }
        List<Referent> whose =
                RELATED.contains(noun) ? owners.inside(mention, mention.to()) : owners.of(mention, mention.to());
        Optional<Referent> elsewhere = antecedents.described(mention, noun, whose);
        if (elsewhere.isPresent()) {
            return List.of(elsewhere.get());
        }
        if (!plural(mention, labels)) {
            Optional<Referent> holder = holder(mention, labels, noun, whose);
            if (holder.isPresent()) {
                return List.of(holder.get());
            }
        }
        return described(mention, labels, whose);
    }

    private boolean plural(Mention mention, Labels labels) {
        return labels.plural() || story.head(mention).tag().equals("NNS");
    }

    /** "the Russian president, Vladimir Putin": the name decides. */
    private Optional<Referent> apposition(Mention mention) {
        Sentence sentence = story.sentence(mention);
        List<Integer> heads = new ArrayList<>(sentence.graph().children(mention.head(), Relation.APPOS));
        Edge edge = sentence.graph().incoming(mention.head());
        if (edge.is(Relation.APPOS)) {
            heads.add(edge.governor());
        }
        boolean plural = story.head(mention).tag().equals("NNS");
        for (int head : heads) {
            Optional<Mention> name = story.headedBy(mention, head).filter(found -> found.kind() == MentionKind.NAME);
            if (name.isPresent() && !plural) {
                Referent referent = resolve.apply(name.get()).get(0);
                boolean place = referent.resolution() == Resolution.METONYM;
                if (!place) {
                    return Optional.of(Referents.by(referent, Resolution.DEFINITE, 0.95));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Referent> holder(Mention mention, Labels labels, String noun, List<Referent> whose) {
        boolean leader = LEADERS.contains(noun);
        if (labels.office().isEmpty() && !leader) {
            return Optional.empty();
        }
        if (whose.stream()
                .anyMatch(owner -> owner.key().startsWith("name:")
                        && story.cast.byKey(owner.key()).isEmpty())) {
            return Optional.empty();
        }
        Optional<String> state =
                whose.stream().flatMap(owner -> ownerKey(owner).stream()).findFirst();
        Optional<Referent> named = castHolder(mention, labels, leader, state, whose);
        if (named.isPresent() || (!whose.isEmpty() && state.isEmpty())) {
            return named;
        }
        Optional<String> of =
                state.or(labels::country).or(() -> story.definite(mention) ? story.focus.state() : Optional.empty());
        double confidence = state.isPresent() ? 0.85 : 0.6;
        if (of.isEmpty() || story.date.isEmpty()) {
            return Optional.empty();
        }
        List<Office> holders =
                leader ? leaders(of.get(), story.date.get()) : holders(labels, of.get(), story.date.get());
        return holders.size() == 1 ? Optional.of(inOffice(mention, holders.get(0), confidence)) : Optional.empty();
    }

    /** From now on the document knows them. */
    private Referent inOffice(Mention mention, Office office, double confidence) {
        Person holder = office.holder();
        story.cast.named(holder.id(), holder.name(), Optional.of(holder), Story.position(mention));
        return story.referents.person(holder, Resolution.OFFICE, confidence);
    }

    private static Optional<String> ownerKey(Referent owner) {
        boolean organisation = owner.key().startsWith("org:");
        return organisation ? Optional.of(owner.key()) : owner.code();
    }

    private List<Office> holders(Labels labels, String of, LocalDate day) {
        List<Office> holders = labels.office()
                .map(kind -> story.knowledge.holders(kind, of, day))
                .orElse(List.of());
        if (holders.isEmpty() && labels.office().filter(OfficeKind::leads).isPresent()) {
            holders = story.knowledge.holders(OfficeKind.LEADER, of, day);
        }
        String title = labels.title().orElse("");
        List<Office> titled = holders.stream()
                .filter(office -> office.title().toLowerCase(Locale.ROOT).startsWith(title))
                .toList();
        boolean exact = labels.office()
                .filter(kind -> kind == OfficeKind.HEAD_OF_ORGANISATION)
                .isPresent();
        return titled.size() == 1 || exact ? titled : holders;
    }

    /** The one who leads: where president and prime minister both may, nobody is chosen. */
    private List<Office> leaders(String of, LocalDate day) {
        if (of.startsWith("org:")) {
            return story.knowledge.holders(OfficeKind.HEAD_OF_ORGANISATION, of, day);
        }
        List<Office> leaders = story.knowledge.holders(OfficeKind.LEADER, of, day);
        if (!leaders.isEmpty()) {
            return leaders;
        }
        List<Office> heads = new ArrayList<>(story.knowledge.holders(OfficeKind.HEAD_OF_STATE, of, day));
        heads.addAll(story.knowledge.holders(OfficeKind.HEAD_OF_GOVERNMENT, of, day));
        return heads.stream().map(Office::holder).distinct().count() == 1 ? heads.subList(0, 1) : List.of();
    }

    /** Someone the document names who holds such an office. */
    private Optional<Referent> castHolder(
            Mention mention, Labels labels, boolean leader, Optional<String> of, List<Referent> whose) {
        if (!story.definite(mention) && whose.isEmpty()) {
            return Optional.empty();
        }
        for (Seen seen : story.seen.peopleLatestFirst()) {
            Optional<Cast.Role> role = story.cast.byKey(seen.one().key());
            boolean sameState = of.isEmpty()
                    || seen.one().code().equals(of)
                    || (of.get().startsWith("org:")
                            && role.flatMap(found -> found.known).isEmpty());
            if (role.isPresent() && sameState && holds(role.get(), labels, leader)) {
                return Optional.of(
                        Referents.by(seen.one(), of.isPresent() ? Resolution.OFFICE : Resolution.DEFINITE, 0.9));
            }
        }
        return Optional.empty();
    }

    private boolean holds(Cast.Role role, Labels labels, boolean leader) {
        if (labels.title().filter(role.titles::contains).isPresent()) {
            return true;
        }
        return leader
                ? story.office(role).filter(OfficeKind::leads).isPresent()
                : labels.office().filter(kind -> story.holds(role, kind)).isPresent();
    }

    /** "his Chinese counterpart": the same office of another state. */
    private Referent counterpart(Mention mention) {
        List<Referent> states = owners.inside(mention, mention.to());
        List<Referent> possessors = owners.possessor(mention);
        Optional<OfficeKind> kind = possessors.stream()
                .flatMap(referent -> story.cast.byKey(referent.key()).stream())
                .flatMap(role -> story.office(role).stream())
                .findFirst();
        Optional<String> state =
                states.stream().flatMap(owner -> owner.code().stream()).findFirst();
        if (kind.isPresent() && state.isPresent() && story.date.isPresent()) {
            List<Office> holders = story.knowledge.holders(kind.get(), state.get(), story.date.get());
            if (holders.size() == 1) {
                return inOffice(mention, holders.get(0), 0.8);
            }
        }
        return new Referent(
                key(mention),
                Optional.empty(),
                Optional.empty(),
                state,
                kind.map(Referents::sectors).orElse(List.of()),
                Optional.empty(),
                Resolution.DEFINITE,
                state.isPresent() ? 0.8 : 0.4);
    }

    private static String key(Mention mention) {
        return "mention:" + mention.sentence() + ":" + mention.head();
    }

    /** People and bodies by what they are and whose; one referent for each state: "US and Israeli officials". */
    private List<Referent> described(Mention mention, Labels labels, List<Referent> whose) {
        if (whose.isEmpty()) {
            return List.of(ofNobody(mention, labels));
        }
        List<Referent> referents = new ArrayList<>();
        for (Referent owner : whose) {
            Resolution resolution = whose.size() > 1 ? Resolution.MEMBERS : how(mention, owner);
            referents.add(new Referent(
                    key(mention, labels, owner.key()),
                    Optional.empty(),
                    Optional.empty(),
                    owner.code(),
                    sectors(labels, owner),
                    Optional.empty(),
                    resolution,
                    Math.round(owner.confidence() * 90) / 100.0));
        }
        return referents;
    }

    private Resolution how(Mention mention, Referent owner) {
        return owner.resolution() == Resolution.DEMONYM && mention.kind() == MentionKind.NOMINAL
                ? Resolution.DEMONYM
                : Resolution.DEFINITE;
    }

    /** An armed group's fighters, officials and leaders have its sectors; a state's have their own. */
    private static List<Sector> sectors(Labels labels, Referent owner) {
        boolean vague = labels.sectors().isEmpty() || labels.sectors().get(0) == Sector.UNK;
        boolean group = organisations(labels, owner) || ownsItsPeople(owner);
        return vague || group
                ? (owner.sectors().isEmpty() ? known(labels.sectors()) : owner.sectors())
                : labels.sectors();
    }

    static boolean ownsItsPeople(Referent owner) {
        return owner.key().startsWith("org:")
                && owner.sectors().stream()
                        .anyMatch(EnumSet.of(Sector.REB, Sector.PRM, Sector.CRM, Sector.BUS, Sector.JRN)::contains);
    }

    /** "leader", "official" of a union or party are no government. */
    static boolean organisations(Labels labels, Referent owner) {
        return owner.key().startsWith("org:")
                && !owner.sectors().isEmpty()
                && labels.sectors().equals(List.of(Sector.GOV));
    }

    private static List<Sector> known(List<Sector> sectors) {
        return sectors.stream().filter(sector -> sector != Sector.UNK).toList();
    }

    /** Without an owner: the state the document is about, for what each state has its own of. */
    private Referent ofNobody(Mention mention, Labels labels) {
        boolean domestic = labels.sectors().stream().anyMatch(DOMESTIC::contains)
                || labels.sectors().stream().anyMatch(PEOPLE::contains)
                || CROWD.contains(labels.noun());
        boolean foreign =
                labels.noun().equals("diplomats") || story.words(mention).contains("foreign");
        Optional<String> state = domestic && !foreign ? story.focus.state() : Optional.empty();
        return new Referent(
                key(mention, labels, state.orElse("")),
                Optional.empty(),
                Optional.empty(),
                state,
                labels.sectors(),
                Optional.empty(),
                Resolution.DEFINITE,
                state.isPresent() ? 0.55 : 0.4);
    }

    /** Bodies and definite groups are the same one each time; others each their own. */
    private String key(Mention mention, Labels labels, String owner) {
        boolean body = labels.role()
                .filter(form -> form.role().kind() == RoleKind.BODY && !form.plural())
                .isPresent();
        boolean again = body || story.definite(mention) || story.head(mention).isProperNoun();
        return owner + "/" + labels.noun() + (again ? "" : "@" + mention.sentence() + ":" + mention.head());
    }
}
