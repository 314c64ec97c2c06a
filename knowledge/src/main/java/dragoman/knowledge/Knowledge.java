package dragoman.knowledge;

import dragoman.knowledge.image.Image;
import dragoman.knowledge.image.Lookup;
import dragoman.knowledge.image.Strings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who is who. Loaded once a process (some milliseconds: the build compiled it) and shared read-only.
 *
 * <p>Example: in the words "British", "prime", "minister", "Rishi", "Sunak" {@link #names} finds the adjective of Britain and
 * a person, and {@link #officeOf} says which office he held on a day.
 */
public final class Knowledge {
    static final String COMPILED = "knowledge.bin";

    private final String version;
    private final Rows<Country> countries;
    private final Rows<Person> people;
    private final Rows<Organisation> organisations;
    private final Rows<Region> regions;
    private final Rows<Office> offices;
    private final Lookup countryCodes;
    private final Lookup personIds;
    private final Lookup organisationIds;
    private final Lookup words;
    private final WordTrie<Meaning> names;
    private final WordTrie<RoleForm> roles;
    private final WordTrie<Title> titles;
    private final Lookup surnames;
    private final int[] officesOfPerson;
    private final Lookup officesOfState;
    /** Row numbers, each list behind its length. */
    private final int[] lists;

    Knowledge(Image image) {
        Strings strings = new Strings(image.pool(), Part.STRINGS.of(image));
        int[] cells = Part.CELLS.of(image);
        version = strings.get(Part.VERSION.of(image)[0]);
        countries = new Rows<>(Part.COUNTRIES.of(image), cells, strings, RowReader::country);
        people = new Rows<>(Part.PEOPLE.of(image), cells, strings, RowReader::person);
        organisations = new Rows<>(Part.ORGANISATIONS.of(image), cells, strings, RowReader::organisation);
        regions = new Rows<>(Part.REGIONS.of(image), cells, strings, RowReader::region);
        Rows<Role> roleRows = new Rows<>(Part.ROLES.of(image), cells, strings, RowReader::role);
        Rows<Title> titleRows = new Rows<>(Part.TITLES.of(image), cells, strings, RowReader::title);
        offices = new Rows<>(Part.OFFICES.of(image), cells, strings, row -> row.office(people.get(row.holder())));
        countryCodes = new Lookup(Part.COUNTRY_CODES.of(image), strings);
        personIds = new Lookup(Part.PERSON_IDS.of(image), strings);
        organisationIds = new Lookup(Part.ORGANISATION_IDS.of(image), strings);
        surnames = new Lookup(Part.SURNAMES.of(image), strings);
        officesOfPerson = Part.OFFICES_OF_PERSON.of(image);
        officesOfState = new Lookup(Part.OFFICES_OF_STATE.of(image), strings);
        lists = Part.LISTS.of(image);
        words = new Lookup(Part.WORDS.of(image), strings);
        names = new WordTrie<>(image, Part.NAMES, strings, true, this::meaning);
        roles = new WordTrie<>(
                image,
                Part.ROLE_NOUNS,
                strings,
                false,
                number -> new RoleForm(roleRows.get(number / 2), number % 2 == 1));
        titles = new WordTrie<>(image, Part.TITLE_WORDS, strings, false, titleRows::get);
    }

    /** @throws KnowledgeException naming the file and line that is wrong */
    public static Knowledge load() {
        try (InputStream compiled = Knowledge.class.getResourceAsStream(COMPILED)) {
            return new Knowledge(
                    compiled == null
                            ? KnowledgeImage.of(KnowledgeFiles.read(Optional.empty()))
                            : Image.read(COMPILED, compiled));
        } catch (IOException e) {
            throw new KnowledgeException(COMPILED + ": cannot be read from the program's own files", e);
        }
    }

    /**
     * @param folder TSV files of the same names' beginnings and formats ({@code people-mine.tsv}); their rows are added, and
     *     replace ours that have the same id, code, noun or title
     * @throws KnowledgeException naming the file and line that is wrong
     */
    public static Knowledge load(Path folder) {
        return new Knowledge(KnowledgeImage.of(KnowledgeFiles.read(Optional.of(folder))));
    }

    /** Changes when any row does. */
    public String version() {
        return version;
    }

    /** The form of a role noun as it was found. */
    public record RoleForm(Role role, boolean plural) {}

    private Meaning meaning(int number) {
        Naming naming = Naming.of(number);
        Known known = switch (naming.kind()) {
            case Naming.COUNTRY -> countries.get(naming.row());
            case Naming.PERSON -> people.get(naming.row());
            case Naming.ORGANISATION -> organisations.get(naming.row());
            default -> regions.get(naming.row());
        };
        return new Meaning(known, Naming.use(number));
    }

    /** Makes a row of words ready for {@link #names}, {@link #roles} and {@link #titles}. */
    public Words words(List<String> forms) {
        return Words.of(forms, words);
    }

    /** Names in a row of words, none within another. */
    public List<Match<Meaning>> names(Words words) {
        return names.find(words);
    }

    /** What a name may mean; empty for unknown ones. */
    public List<Meaning> meanings(String name) {
        return names.get(words(List.of(name)));
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
        return found(countryCodes, code, countries);
    }

    public Collection<Country> countries() {
        return Collections.unmodifiableList(countries);
    }

    public Optional<Organisation> organisation(String id) {
        return found(organisationIds, id, organisations);
    }

    public Optional<Person> person(String id) {
        return found(personIds, id, people);
    }

    public Collection<Person> people() {
        return Collections.unmodifiableList(people);
    }

    /** People whom news calls by this name alone. */
    public List<Person> bySurname(String surname) {
        return listed(surnames.find(Letters.key(surname)), people);
    }

    /**
     * Who held an office.
     *
     * @param of country code or organisation id
     * @return one, unless the office has several holders or the day is one of change; nobody where the files do not know
     */
    public List<Office> holders(OfficeKind kind, String of, LocalDate day) {
        List<Office> possible = listed(officesOfState.find(of), offices).stream()
                .filter(office -> office.kind() == kind && office.term().mayContain(day))
                .toList();
        List<Office> sure = possible.stream()
                .filter(office -> office.term().surelyContains(day))
                .toList();
        return sure.isEmpty() ? possible : sure;
    }

    public List<Office> offices(Person person) {
        int row = personIds.find(person.id());
        return row < 0 ? List.of() : listed(officesOfPerson[row], offices);
    }

    /** Their most telling office on a day. */
    public Optional<Office> officeOf(Person person, LocalDate day) {
        return offices(person).stream()
                .filter(office -> office.term().mayContain(day))
                .min(Comparator.comparing((Office office) -> !office.term().surelyContains(day))
                        .thenComparing(Office::kind));
    }

    private static <T> Optional<T> found(Lookup keys, String key, Rows<T> rows) {
        int row = keys.find(key);
        return row < 0 ? Optional.empty() : Optional.of(rows.get(row));
    }

    /** The records of the list that stands there; of -1, none. */
    private <T> List<T> listed(int start, Rows<T> rows) {
        if (start < 0) {
            return List.of();
        }
        List<T> records = new ArrayList<>(lists[start]);
        for (int i = 1; i <= lists[start]; i++) {
            records.add(rows.get(lists[start + i]));
        }
        return Collections.unmodifiableList(records);
    }
}
