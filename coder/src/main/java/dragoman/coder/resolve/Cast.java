package dragoman.coder.resolve;

import dragoman.knowledge.Gender;
import dragoman.knowledge.OfficeKind;
import dragoman.knowledge.Person;
import dragoman.model.Sector;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The people whom a document names in full, so that a surname alone finds its owner: the one named last before it, else the
 * one named first after it.
 */
final class Cast {
    /** A person of the document; what is said of them adds up. */
    static final class Role {
        final String key;
        final String name;
        final Optional<Person> known;
        final int position;
        private final String folded;
        /** Where the name was last met. */
        int last;

        Optional<Gender> gender;
        Optional<String> code = Optional.empty();
        List<Sector> sectors = List.of();
        Optional<OfficeKind> office = Optional.empty();
        final Set<String> titles = new LinkedHashSet<>();

        Role(String key, String name, Optional<Person> known, int position) {
            this.key = key;
            this.name = name;
            this.known = known;
            this.position = position;
            this.last = position;
            this.gender = known.flatMap(Person::gender);
            this.folded = fold(name);
        }
    }

    private final Map<String, Role> byKey = new HashMap<>();
    /** By the names that may stand for the whole, in the order of the text. */
    private final Map<String, List<Role>> bySurname = new HashMap<>();

    /** Adds a full name, or finds it again. */
    Role named(String key, String name, Optional<Person> known, int position) {
        Role role = byKey.get(key);
        if (role == null) {
            role = new Role(key, name, known, position);
            byKey.put(key, role);
            for (String surname : surnames(role.folded, known)) {
                bySurname.computeIfAbsent(surname, own -> new ArrayList<>()).add(role);
            }
        }
        return role;
    }

    /** What news may call someone by: the known surnames, and the last words of the name. */
    private static Set<String> surnames(String folded, Optional<Person> known) {
        Set<String> surnames = new HashSet<>();
        known.ifPresent(person -> person.surnames().forEach(own -> surnames.add(fold(own))));
        for (int blank = folded.indexOf(' '); blank >= 0; blank = folded.indexOf(' ', blank + 1)) {
            surnames.add(folded.substring(blank + 1));
        }
        return surnames;
    }

    Optional<Role> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** @param gender as a title such as "Mrs." tells it */
    Optional<Role> bySurname(String surname, int position, Optional<Gender> gender) {
        Optional<Role> before = Optional.empty();
        Optional<Role> after = Optional.empty();
        for (Role role : bySurname.getOrDefault(fold(surname), List.of())) {
            boolean fits = gender.isEmpty() || role.gender.isEmpty() || role.gender.equals(gender);
            if (fits) {
                boolean nearer = role.position <= position && (before.isEmpty() || role.last >= before.get().last);
                before = nearer ? Optional.of(role) : before;
                after = role.position > position && after.isEmpty() ? Optional.of(role) : after;
            }
        }
        return before.isPresent() ? before : after;
    }

    /** Without accents, marks and capitals. */
    static String fold(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(name.length());
        for (int at = 0; at < decomposed.length(); at++) {
            char letter = decomposed.charAt(at);
            if (Character.isLetterOrDigit(letter)) {
                folded.append(Character.toLowerCase(letter));
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK
                    && !folded.isEmpty()
                    && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }
}
