package dragoman.coder.resolve;

import dragoman.analyse.Edge;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.coder.mention.Mention;
import dragoman.coder.mention.MentionKind;
import dragoman.knowledge.Match;
import dragoman.knowledge.Meaning;
import dragoman.knowledge.NameUse;
import dragoman.knowledge.Person;
import dragoman.model.Resolution;
import dragoman.model.Sector;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * People by name: full names, and surnames by the full names of the document. People the knowledge base does not know are
 * kept as themselves, with the state and sector that the text gives them.
 *
 * <p>Example: "Nigerian army spokesman Sani Usman" is NGA MIL, and so is "Usman" from then on.
 */
final class People {
    private final Story story;
    private final Names names;
    private final Owners owners;

    People(Story story, Names names, Owners owners) {
        this.story = story;
        this.names = names;
        this.owners = owners;
    }

    /** Enters the full names of the document, before anything is resolved. */
    void collect() {
        for (Mention mention : story.mentions.all()) {
            if (mention.kind() == MentionKind.NAME || mention.kind() == MentionKind.ADJECTIVE) {
                Optional<Person> known = known(mention);
                int bare = story.bareName(mention);
                if (known.isPresent()) {
                    story.cast.named(known.get().id(), known.get().name(), known, Story.position(mention));
                } else if (isPerson(mention, bare) && nameWords(mention, bare) > 1) {
                    enter(mention, bare);
                }
            }
        }
    }

    private Cast.Role enter(Mention mention, int bare) {
        String name = story.text(mention, bare, mention.to());
        Cast.Role role = story.cast.named("name:" + Cast.fold(name), name, Optional.empty(), Story.position(mention));
        Labels labels = story.labels(mention, mention.from(), bare);
        role.gender = role.gender.or(labels::gender);
        role.office = role.office.or(labels::office);
        return role;
    }

    /** Words of the name; "Jong-un" is one. */
    private int nameWords(Mention mention, int bare) {
        int words = 0;
        for (int at = bare; at < mention.to(); at++) {
            boolean hyphened =
                    at > bare && story.sentence(mention).token(at - 1).tag().equals("HYPH");
            words += story.sentence(mention).token(at).isPunctuation() || hyphened ? 0 : 1;
        }
        return words;
    }

    private Optional<Person> known(Mention mention) {
        Optional<Match<Meaning>> match = names.atEnd(mention);
        boolean other = match.isPresent()
                && match.get().values().stream()
                        .anyMatch(meaning -> !(meaning.known() instanceof Person) && meaning.use() == NameUse.NAME)
                && !story.taggedPerson(mention);
        if (other) {
            return Optional.empty();
        }
        Optional<Person> whole = match.flatMap(found -> names.person(found.values()));
        return whole.isPresent() || match.isPresent() ? whole : withoutInitials(mention);
    }

    /** "Mikhail S. Gorbachev" by "Mikhail Gorbachev". */
    private Optional<Person> withoutInitials(Mention mention) {
        List<String> words = story.words(mention, story.bareName(mention), mention.to());
        List<String> full = words.stream().filter(word -> !isInitial(word)).toList();
        return full.size() > 1 && full.size() < words.size()
                ? names.person(story.knowledge.meanings(String.join(" ", full)))
                : Optional.empty();
    }

    private static boolean isInitial(String word) {
        int letter = word.codePointAt(0);
        int length = Character.charCount(letter);
        return Character.getType(letter) == Character.UPPERCASE_LETTER
                && (word.length() == length || (word.length() == length + 1 && word.charAt(length) == '.'));
    }

    private boolean isPerson(Mention mention, int bare) {
        if (story.taggedPerson(mention)) {
            return true;
        }
        Labels labels = story.labels(mention, mention.from(), bare);
        boolean titled = labels.office().isPresent()
                || labels.gender().isPresent()
                || labels.title().isPresent();
        return titled && names.atEnd(mention).isEmpty();
    }

    /** Whom the name means, if it is a person's. */
    Optional<Referent> resolve(Mention mention) {
        Optional<Person> known = known(mention);
        int bare = story.bareName(mention);
        if (known.isPresent()) {
            Cast.Role role = story.cast.named(known.get().id(), known.get().name(), known, Story.position(mention));
            titled(role, mention, bare);
            return Optional.of(of(role, 0.95));
        }
        if (!isPerson(mention, bare)) {
            return Optional.empty();
        }
        if (nameWords(mention, bare) > 1) {
            Optional<Referent> particle = bySurname(mention, bare, true);
            return particle.isPresent() ? particle : Optional.of(described(enter(mention, bare), mention, bare));
        }
        return bySurname(mention, bare, false).or(() -> Optional.of(stranger(mention, bare)));
    }

    private void met(String key, Mention mention) {
        story.cast.byKey(key).ifPresent(role -> role.last = Story.position(mention));
    }

    /** A lone name of the document's people that the tagger took for something else. */
    Optional<Referent> untagged(Mention mention) {
        int bare = story.bareName(mention);
        String surname = story.text(mention, bare, mention.to());
        return story.cast
                .bySurname(surname, Story.position(mention), Optional.empty())
                .map(role -> {
                    met(role.key, mention);
                    return of(role, 0.85);
                });
    }

    /** @param whole only surnames that the knowledge base lists: "el-Sisi" */
    private Optional<Referent> bySurname(Mention mention, int bare, boolean whole) {
        String surname = story.text(mention, bare, mention.to());
        if (whole && story.knowledge.bySurname(surname).isEmpty()) {
            return Optional.empty();
        }
        Labels labels = story.labels(mention, mention.from(), bare);
        Optional<Cast.Role> role = story.cast.bySurname(surname, Story.position(mention), labels.gender());
        if (role.isPresent()) {
            titled(role.get(), mention, bare);
            return Optional.of(of(role.get(), 0.9));
        }
        return names.famous(surname, labels, owners.of(mention, bare), labels.gender())
                .map(person -> {
                    story.cast.named(person.id(), person.name(), Optional.of(person), Story.position(mention));
                    return story.referents.person(person, Resolution.NAME, 0.8);
                });
    }

    /** The referent of someone the document has named. */
    Referent of(Cast.Role role, double confidence) {
        return role.known
                .map(person -> asTitled(role, story.referents.person(person, Resolution.NAME, confidence)))
                .orElseGet(() -> new Referent(
                        role.key,
                        Optional.of(role.name),
                        Optional.empty(),
                        role.code,
                        role.sectors,
                        Optional.empty(),
                        Resolution.NAME,
                        confidence));
    }

    private static Referent asTitled(Cast.Role role, Referent referent) {
        if (referent.office().isPresent() || role.code.isEmpty()) {
            return referent;
        }
        return new Referent(
                referent.key(),
                referent.name(),
                referent.id(),
                role.code,
                role.sectors,
                Optional.empty(),
                referent.resolution(),
                referent.confidence());
    }

    private Referent stranger(Mention mention, int bare) {
        String name = story.text(mention, bare, mention.to());
        Cast.Role role = story.cast.named("name:" + Cast.fold(name), name, Optional.empty(), Story.position(mention));
        return described(role, mention, bare);
    }

    /** Adds what the words before a known person's name say, which counts where no office is known on the date. */
    private void titled(Cast.Role role, Mention mention, int bare) {
        met(role.key, mention);
        if (bare > mention.from()) {
            learn(role, story.labels(mention, mention.from(), bare), owners.of(mention, bare));
        }
    }

    /** Adds what the words before the name, an apposition or a predicate say of someone unknown. */
    private Referent described(Cast.Role role, Mention mention, int bare) {
        met(role.key, mention);
        if (role.known.isEmpty()) {
            Labels labels = story.labels(mention, mention.from(), bare);
            List<Referent> whose = owners.of(mention, bare);
            learn(role, labels, whose);
            for (Mention description : descriptions(mention)) {
                int to = description.to();
                learn(role, story.labels(description, description.from(), to), owners.of(description, to));
            }
        }
        if (role.code.isEmpty() && role.known.isEmpty() && (isDomestic(role) || isLocal(role))) {
            role.code = story.focus.state();
            return of(role, 0.6);
        }
        return of(role, role.code.isPresent() ? 0.85 : 0.7);
    }

    /** Where nothing else is said, "Labor Minister" is the minister of the state that the document is about. */
    private static boolean isDomestic(Cast.Role role) {
        return role.sectors.equals(List.of(Sector.GOV))
                && role.titles.stream().anyMatch(title -> title.endsWith("minister"));
    }

    /** Someone of whom no state is told in a story about one state, unless by their calling they may come from anywhere. */
    private static boolean isLocal(Cast.Role role) {
        return role.office.isEmpty()
                && role.sectors.stream().allMatch(EnumSet.of(Sector.CVL, Sector.OPP, Sector.BUS, Sector.LAB)::contains);
    }

    private static void learn(Cast.Role role, Labels labels, List<Referent> whose) {
        Optional<Referent> group = whose.stream()
                .filter(owner -> Descriptions.ownsItsPeople(owner) || Descriptions.organisations(labels, owner))
                .findFirst();
        if (group.isPresent()) {
            role.sectors = group.get().sectors();
            role.code = group.get().code().or(() -> role.code);
        } else if (role.sectors.isEmpty()) {
            role.sectors = labels.sectors().isEmpty()
                            && !whose.isEmpty()
                            && !labels.noun().isEmpty()
                    ? whose.get(0).sectors()
                    : labels.sectors().stream()
                            .filter(sector -> sector != Sector.UNK)
                            .toList();
        }
        role.code = role.code
                .or(() -> whose.stream().flatMap(owner -> owner.code().stream()).findFirst())
                .or(labels::country);
        role.gender = role.gender.or(labels::gender);
        role.office = role.office.or(labels::office);
        labels.title().ifPresent(role.titles::add);
        labels.role().ifPresent(form -> role.titles.add(form.role().noun()));
    }

    /** Noun phrases that the grammar says are the same one: appositions and predicates. */
    private List<Mention> descriptions(Mention mention) {
        Sentence sentence = story.sentence(mention);
        List<Integer> heads = new ArrayList<>();
        for (Edge edge : sentence.graph().governors(mention.head())) {
            boolean predicate = edge.is(Relation.NSUBJ)
                    && edge.governor() >= 0
                    && sentence.token(edge.governor()).isNoun()
                    && sentence.graph().has(edge.governor(), Relation.COP);
            if (edge.is(Relation.APPOS) || predicate) {
                heads.add(edge.governor());
            }
        }
        heads.addAll(sentence.graph().children(mention.head(), Relation.APPOS));
        return heads.stream()
                .flatMap(head -> story.headedBy(mention, head).stream())
                .filter(found -> found.kind() == MentionKind.NOMINAL)
                .toList();
    }
}
