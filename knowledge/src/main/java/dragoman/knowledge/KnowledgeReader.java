package dragoman.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Rows as records. A later row with the same key replaces the earlier one, so that a user's files have the last word. */
final class KnowledgeReader {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]+");

    private final KnowledgeFiles files;
    final Map<String, Country> countries = new LinkedHashMap<>();
    final Map<String, Person> people = new LinkedHashMap<>();
    final Map<String, Organisation> organisations = new LinkedHashMap<>();
    final Map<String, Region> regions = new LinkedHashMap<>();
    final Map<String, Office> offices = new LinkedHashMap<>();
    final Map<String, Role> roles = new LinkedHashMap<>();
    final Map<String, Title> titles = new LinkedHashMap<>();

    KnowledgeReader(KnowledgeFiles files) {
        this.files = files;
        rows("countries").forEach(this::country);
        rows("people").forEach(this::person);
        rows("organisations").forEach(this::organisation);
        rows("groups").forEach(this::organisation);
        rows("regions").forEach(this::region);
        rows("roles").forEach(this::role);
        rows("titles").forEach(this::title);
        rows("offices").forEach(this::office);
    }

    private List<Row> rows(String kind) {
        List<Row> rows = new ArrayList<>();
        files.ofKind(kind).forEach(file -> rows.addAll(file.rows()));
        return rows;
    }

    private void country(Row row) {
        String code = row.required("code");
        if (!code.matches("[A-Z]{3}")) {
            throw row.error("code '" + code + "'", "three capitals of ISO 3166-1", "fix the code");
        }
        countries.put(
                code,
                new Country(
                        code,
                        row.required("name"),
                        row.list("aliases"),
                        row.list("adjectives"),
                        row.list("people"),
                        row.list("capital"),
                        row.list("seats"),
                        row.period(),
                        row.number("lat"),
                        row.number("lon")));
    }

    /** A person may stand in the files of two areas; the names add up. */
    private void person(Row row) {
        String id = id(row, "person:");
        List<String> aliases = new ArrayList<>();
        List<String> surnames = new ArrayList<>();
        for (String alias : row.list("aliases")) {
            if (alias.startsWith("~")) {
                surnames.add(alias.substring(1));
            } else {
                aliases.add(alias);
            }
        }
        String name = row.required("name");
        if (surnames.isEmpty()) {
            surnames.add(name.substring(name.lastIndexOf(' ') + 1));
        }
        Optional<Person> before = Optional.ofNullable(people.get(id));
        before.ifPresent(person -> {
            aliases.addAll(person.aliases());
            surnames.addAll(person.surnames());
        });
        people.put(
                id,
                new Person(
                        id,
                        name,
                        distinct(aliases),
                        distinct(surnames),
                        gender(row).or(() -> before.flatMap(Person::gender)),
                        row.date("born").or(() -> before.flatMap(Person::born)),
                        row.date("died").or(() -> before.flatMap(Person::died))));
    }

    private static List<String> distinct(Collection<String> values) {
        return List.copyOf(new LinkedHashSet<>(values));
    }

    private static Optional<Gender> gender(Row row) {
        return switch (row.text("gender")) {
            case "m" -> Optional.of(Gender.MALE);
            case "f" -> Optional.of(Gender.FEMALE);
            case "" -> Optional.empty();
            default -> throw row.error("gender '" + row.text("gender") + "'", "m, f or nothing", "fix the cell");
        };
    }

    private void organisation(Row row) {
        String id = id(row, "org:");
        organisations.put(
                id,
                new Organisation(
                        id,
                        row.required("name"),
                        row.list("aliases"),
                        row.required("kind"),
                        row.optional("code"),
                        row.sectors("sector"),
                        row.optional("of"),
                        row.optional("seat"),
                        row.period()));
    }

    private void region(Row row) {
        String id = id(row, "region:");
        regions.put(
                id,
                new Region(
                        id, row.required("name"), row.list("aliases"), row.list("adjectives"), row.required("kind")));
    }

    private static String id(Row row, String prefix) {
        String id = row.required("id");
        if (!id.startsWith(prefix)
                || !SLUG.matcher(id.substring(prefix.length())).matches()) {
            throw row.error("id '" + id + "'", prefix + " and small letters, digits and hyphens", "fix the id");
        }
        return id;
    }

    private void role(Row row) {
        String noun = row.required("noun");
        RoleKind kind = switch (row.required("kind")) {
            case "person" -> RoleKind.PERSON;
            case "group" -> RoleKind.GROUP;
            case "body" -> RoleKind.BODY;
            case "equipment" -> RoleKind.EQUIPMENT;
            default ->
                throw row.error("kind '" + row.text("kind") + "'", "person, group, body or equipment", "fix the kind");
        };
        roles.put(noun, new Role(noun, row.required("plural"), row.sectors("sector"), kind));
    }

    private void title(Row row) {
        String title = row.required("title");
        titles.put(title, new Title(title, row.required("kind"), row.sectors("sector"), row.optional("code")));
    }

    private void office(Row row) {
        String id = row.required("person");
        Person holder = people.get(id);
        if (holder == null) {
            throw row.error("person '" + id + "'", "an id of a people file", "add the person or fix the id");
        }
        OfficeKind kind = OfficeKind.find(row.required("kind"))
                .orElseThrow(() ->
                        row.error("kind '" + row.text("kind") + "'", "one of the kinds of offices", "fix the kind"));
        String of = row.required("of");
        Set<String> known = of.startsWith("org:") ? organisations.keySet() : countries.keySet();
        if (!known.contains(of)) {
            throw row.error("'" + of + "'", "a country's code or an organisation's id", "add it or fix the cell");
        }
        Office office = new Office(holder, row.required("office"), kind, of, row.period());
        offices.put(id + "\t" + office.title() + "\t" + row.text("from"), office);
    }
}
