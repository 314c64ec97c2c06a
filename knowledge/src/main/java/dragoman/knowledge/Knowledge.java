package dragoman.knowledge;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is who. Loaded once a process (a fraction of a second) and shared read-only.
 *
 * <p>Example: in the words "British", "prime", "minister", "Rishi", "Sunak" {@link #names} finds the adjective of Britain and
 * a person, and {@link #officeOf} says which office he held on a day.
 */
public final class Knowledge {
    private final String version;
    private final Map<String, Country> countries;
    private final Map<String, Person> people;
    private final Map<String, Organisation> organisations;
    private final Map<String, Region> regions;
    private final WordTrie<Meaning> names = new WordTrie<>(true);
    private final WordTrie<RoleForm> roles = new WordTrie<>(false);
    private final WordTrie<Title> titles = new WordTrie<>(false);
    private final Map<String, List<Person>> surnames = new HashMap<>();
    private final Map<String, List<Office>> officesOfPerson = new HashMap<>();
    private final Map<String, List<Office>> officesOfState = new HashMap<>();

    private Knowledge(KnowledgeFiles files) {
        KnowledgeReader read = new KnowledgeReader(files);
        this.version = files.version();
        this.countries = read.countries;
        this.people = read.people;
        this.organisations = read.organisations;
        this.regions = read.regions;
        countries.values().forEach(this::index);
        people.values().forEach(this::index);
        organisations.values().forEach(this::index);
        regions.values().forEach(this::index);
        for (Role role : read.roles.values()) {
            roles.add(role.noun(), new RoleForm(role, false));
            if (!role.invariable()) {
                roles.add(role.plural(), new RoleForm(role, true));
            }
        }
        read.titles.values().forEach(title -> titles.add(title.title(), title));
        for (Office office : read.offices.values()) {
            officesOfPerson
                    .computeIfAbsent(office.holder().id(), key -> new ArrayList<>())
                    .add(office);
            officesOfState
                    .computeIfAbsent(office.of(), key -> new ArrayList<>())
                    .add(office);
        }
    }

    /** @throws KnowledgeException naming the file and line that is wrong */
    public static Knowledge load() {
        return new Knowledge(KnowledgeFiles.read(Optional.empty()));
    }

    /**
     * @param folder TSV files of the same names' beginnings and formats ({@code people-mine.tsv}); their rows are added, and
     *     replace ours that have the same id, code, noun or title
     * @throws KnowledgeException naming the file and line that is wrong
     */
    public static Knowledge load(Path folder) {
        return new Knowledge(KnowledgeFiles.read(Optional.of(folder)));
    }

    /** Changes when any row does. */
    public String version() {
        return version;
    }

    /** The form of a role noun as it was found. */
    public record RoleForm(Role role, boolean plural) {}

    private void index(Country country) {
        add(country.name(), country, NameUse.NAME);
        country.aliases().forEach(alias -> add(alias, country, NameUse.NAME));
        country.adjectives().forEach(adjective -> add(adjective, country, NameUse.ADJECTIVE));
        country.people().forEach(people -> add(people, country, NameUse.PEOPLE));
        country.capitals().forEach(capital -> add(capital, country, NameUse.CAPITAL));
        country.seats().forEach(seat -> add(seat, country, NameUse.SEAT));
    }

    private void index(Person person) {
        add(person.name(), person, NameUse.NAME);
        person.aliases().forEach(alias -> add(alias, person, NameUse.NAME));
        for (String surname : person.surnames()) {
            surnames.computeIfAbsent(key(surname), key -> new ArrayList<>()).add(person);
        }
    }

    private void index(Organisation organisation) {
        add(organisation.name(), organisation, NameUse.NAME);
        organisation.aliases().forEach(alias -> add(alias, organisation, NameUse.NAME));
    }

    private void index(Region region) {
        add(region.name(), region, NameUse.NAME);
        region.aliases().forEach(alias -> add(alias, region, NameUse.NAME));
        region.adjectives().forEach(adjective -> add(adjective, region, NameUse.ADJECTIVE));
    }

    private void add(String name, Known known, NameUse use) {
        // An article would hide what begins behind it: "the West African bloc".
        names.add(name.startsWith("the ") ? name.substring(4) : name, new Meaning(known, use));
    }

    private static String key(String surname) {
        return String.join(" ", Letters.parts(surname)).toLowerCase(java.util.Locale.ROOT);
    }

    /** Makes a row of words ready for {@link #names}, {@link #roles} and {@link #titles}. */
    public Words words(List<String> forms) {
        return Words.of(forms);
    }

    /** Names in a row of words, none within another. */
    public List<Match<Meaning>> names(Words words) {
        return names.find(words);
    }

    /** What a name may mean; empty for unknown ones. */
    public List<Meaning> meanings(String name) {
        return names.get(name);
    }

    /** Role nouns in a row of words, none within another. */
    public List<Match<RoleForm>> roles(Words words) {
        return roles.find(words);
    }

    /** Titles in a row of words, none within another; the caller judges whether lower case is meant. */
    public List<Match<Title>> titles(Words words) {
        return titles.find(words);
    }

    public Optional<Country> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    public Collection<Country> countries() {
        return countries.values();
    }

    public Optional<Organisation> organisation(String id) {
        return Optional.ofNullable(organisations.get(id));
    }

    public Optional<Person> person(String id) {
        return Optional.ofNullable(people.get(id));
    }

    public Collection<Person> people() {
        return people.values();
    }

    /** People whom news calls by this name alone. */
    public List<Person> bySurname(String surname) {
        return surnames.getOrDefault(key(surname), List.of());
    }

    /**
     * Who held an office.
     *
     * @param of country code or organisation id
     * @return one, unless the office has several holders or the day is one of change; nobody where the files do not know
     */
    public List<Office> holders(OfficeKind kind, String of, LocalDate day) {
        List<Office> possible = officesOfState.getOrDefault(of, List.of()).stream()
                .filter(office -> office.kind() == kind && office.term().mayContain(day))
                .toList();
        List<Office> sure = possible.stream()
                .filter(office -> office.term().surelyContains(day))
                .toList();
        return sure.isEmpty() ? possible : sure;
    }

    public List<Office> offices(Person person) {
        return officesOfPerson.getOrDefault(person.id(), List.of());
    }

    /** Their most telling office on a day. */
    public Optional<Office> officeOf(Person person, LocalDate day) {
        return offices(person).stream()
                .filter(office -> office.term().mayContain(day))
                .min(Comparator.comparing((Office office) -> !office.term().surelyContains(day))
                        .thenComparing(Office::kind));
    }
}
