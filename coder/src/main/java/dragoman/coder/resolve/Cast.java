package dragoman.coder.resolve;

import dragoman.knowledge.Gender;
import dragoman.knowledge.OfficeKind;
import dragoman.knowledge.Person;
import dragoman.model.Sector;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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
        private final Set<String> surnames = new HashSet<>();
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
            known.ifPresent(person -> person.surnames().forEach(own -> surnames.add(fold(own))));
        }
    }

    private final List<Role> roles = new ArrayList<>();

    /** Adds a full name, or finds it again. */
    Role named(String key, String name, Optional<Person> known, int position) {
        for (Role role : roles) {
            if (role.key.equals(key)) {
                return role;
            }
        }
        Role role = new Role(key, name, known, position);
        roles.add(role);
        return role;
    }

    Optional<Role> byKey(String key) {
        return roles.stream().filter(role -> role.key.equals(key)).findFirst();
    }

    List<Role> all() {
        return roles;
    }

    /** @param gender as a title such as "Mrs." tells it */
    Optional<Role> bySurname(String surname, int position, Optional<Gender> gender) {
        String folded = fold(surname);
        Optional<Role> before = Optional.empty();
        Optional<Role> after = Optional.empty();
        for (Role role : roles) {
            boolean fits = gender.isEmpty() || role.gender.isEmpty() || role.gender.equals(gender);
            if (fits && calls(role, folded)) {
                boolean nearer = role.position <= position && (before.isEmpty() || role.last >= before.get().last);
                before = nearer ? Optional.of(role) : before;
                after = role.position > position && after.isEmpty() ? Optional.of(role) : after;
            }
        }
        return before.isPresent() ? before : after;
    }

    private static boolean calls(Role role, String folded) {
        return role.surnames.contains(folded) || role.folded.endsWith(" " + folded);
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
