package dragoman.knowledge;

import dragoman.knowledge.image.Image;
import dragoman.knowledge.image.Lookup;
import dragoman.knowledge.image.Numbers;
import dragoman.knowledge.image.StringPool;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Compiles records into the image that {@link Knowledge} works on: of our files in the build, of a user's at the start. */
final class KnowledgeImage {
    private final StringPool strings = new StringPool();
    private final RowWriter cells = new RowWriter(strings);
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final TrieWriter names = new TrieWriter(strings, words, true);
    private final Numbers lists = new Numbers();
    private final EnumMap<Part, int[]> tables = new EnumMap<>(Part.class);
    private final Map<String, List<Integer>> surnames = new LinkedHashMap<>();

    private KnowledgeImage() {}

    static Image of(KnowledgeFiles files) {
        return new KnowledgeImage().compiled(files);
    }

    private Image compiled(KnowledgeFiles files) {
        KnowledgeReader read = new KnowledgeReader(files);
        rows(Part.COUNTRIES, Part.COUNTRY_CODES, read.countries, cells::write, this::index);
        Map<String, Integer> people = rows(Part.PEOPLE, Part.PERSON_IDS, read.people, cells::write, this::index);
        rows(Part.ORGANISATIONS, Part.ORGANISATION_IDS, read.organisations, cells::write, this::index);
        tables.put(Part.REGIONS, rows(read.regions.values(), cells::write, this::index));
        roles(read.roles.values());
        titles(read.titles.values());
        offices(read.offices.values(), people);
        tables.put(Part.SURNAMES, Lookup.slots(lists(surnames), strings));
        put(Part.NAMES, names.tables());
        tables.put(Part.LISTS, lists.toArray());
        tables.put(Part.CELLS, cells.cells());
        tables.put(Part.VERSION, new int[] {strings.number(files.version())});
        tables.put(Part.WORDS, Lookup.slots(words, strings));
        tables.put(Part.STRINGS, strings.starts());
        return new Image(List.copyOf(tables.values()), strings.pool());
    }

    /** Takes a record with the number of its row. */
    private interface Index<T> {
        void add(T record, int row);
    }

    /** @return row numbers by key */
    private <T> Map<String, Integer> rows(
            Part part, Part keys, Map<String, T> records, Consumer<T> write, Index<T> index) {
        tables.put(part, rows(records.values(), write, index));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        records.keySet().forEach(key -> numbers.put(key, numbers.size()));
        tables.put(keys, Lookup.slots(numbers, strings));
        return numbers;
    }

    private <T> int[] rows(Collection<T> records, Consumer<T> write, Index<T> index) {
        Numbers starts = new Numbers();
        for (T record : records) {
            index.add(record, starts.size());
            starts.add(cells.at());
            write.accept(record);
        }
        return starts.toArray();
    }

    private void index(Country country, int row) {
        Naming naming = new Naming(Naming.COUNTRY, row);
        add(country.name(), naming, NameUse.NAME);
        country.aliases().forEach(alias -> add(alias, naming, NameUse.NAME));
        country.adjectives().forEach(adjective -> add(adjective, naming, NameUse.ADJECTIVE));
        country.people().forEach(people -> add(people, naming, NameUse.PEOPLE));
        country.capitals().forEach(capital -> add(capital, naming, NameUse.CAPITAL));
        country.seats().forEach(seat -> add(seat, naming, NameUse.SEAT));
    }

    private void index(Person person, int row) {
        Naming naming = new Naming(Naming.PERSON, row);
        add(person.name(), naming, NameUse.NAME);
        person.aliases().forEach(alias -> add(alias, naming, NameUse.NAME));
        for (String surname : person.surnames()) {
            surnames.computeIfAbsent(Letters.key(surname), key -> new ArrayList<>())
                    .add(row);
        }
    }

    private void index(Organisation organisation, int row) {
        Naming naming = new Naming(Naming.ORGANISATION, row);
        add(organisation.name(), naming, NameUse.NAME);
        organisation.aliases().forEach(alias -> add(alias, naming, NameUse.NAME));
    }

    private void index(Region region, int row) {
        Naming naming = new Naming(Naming.REGION, row);
        add(region.name(), naming, NameUse.NAME);
        region.aliases().forEach(alias -> add(alias, naming, NameUse.NAME));
        region.adjectives().forEach(adjective -> add(adjective, naming, NameUse.ADJECTIVE));
    }

    private void add(String name, Naming naming, NameUse use) {
        // An article would hide what begins behind it: "the West African bloc".
        names.add(name.startsWith("the ") ? name.substring(4) : name, naming.number(use));
    }

    private void roles(Collection<Role> roles) {
        TrieWriter nouns = new TrieWriter(strings, words, false);
        tables.put(Part.ROLES, rows(roles, cells::write, (role, row) -> {
            nouns.add(role.noun(), 2 * row);
            if (!role.invariable()) {
                nouns.add(role.plural(), 2 * row + 1);
            }
        }));
        put(Part.ROLE_NOUNS, nouns.tables());
    }

    private void titles(Collection<Title> titles) {
        TrieWriter trie = new TrieWriter(strings, words, false);
        tables.put(Part.TITLES, rows(titles, cells::write, (title, row) -> trie.add(title.title(), row)));
        put(Part.TITLE_WORDS, trie.tables());
    }

    private void offices(Collection<Office> offices, Map<String, Integer> people) {
        Map<Integer, List<Integer>> ofPerson = new HashMap<>();
        Map<String, List<Integer>> ofState = new LinkedHashMap<>();
        Function<Office, Integer> holder =
                office -> people.getOrDefault(office.holder().id(), -1);
        tables.put(Part.OFFICES, rows(offices, office -> cells.write(office, holder.apply(office)), (office, row) -> {
            ofPerson.computeIfAbsent(holder.apply(office), key -> new ArrayList<>())
                    .add(row);
            ofState.computeIfAbsent(office.of(), key -> new ArrayList<>()).add(row);
        }));
        Numbers byPerson = new Numbers();
        for (int person = 0; person < people.size(); person++) {
            byPerson.add(list(ofPerson.getOrDefault(person, List.of())));
        }
        tables.put(Part.OFFICES_OF_PERSON, byPerson.toArray());
        tables.put(Part.OFFICES_OF_STATE, Lookup.slots(lists(ofState), strings));
    }

    /** Where each list now stands. */
    private Map<String, Integer> lists(Map<String, List<Integer>> rows) {
        Map<String, Integer> starts = new LinkedHashMap<>();
        rows.forEach((key, list) -> starts.put(key, list(list)));
        return starts;
    }

    private int list(List<Integer> rows) {
        int start = lists.size();
        lists.add(rows.size());
        rows.forEach(lists::add);
        return start;
    }

    private void put(Part first, List<int[]> four) {
        for (int i = 0; i < four.size(); i++) {
            tables.put(first.next(i), four.get(i));
        }
    }
}
