package dragoman.coder.resolve;

import dragoman.coder.mention.Mention;
import dragoman.knowledge.Gender;
import java.util.List;
import java.util.Optional;

/**
 * A mention that has been read, as what comes later may refer to it.
 *
 * @param plural whether "they" rather than "it" or "he" fits it
 * @param subject whether it is the subject of a clause
 */
record Seen(
        Mention mention,
        List<Referent> referents,
        Kind kind,
        Optional<Gender> gender,
        boolean plural,
        boolean subject) {
    Seen {
        referents = List.copyOf(referents);
    }

    /** One of several, on its own. */
    Seen only(Referent referent) {
        boolean described = referent.key().contains("/");
        Kind own = kind;
        if (!described && referent.key().startsWith("country:")) {
            own = Kind.STATE;
        } else if (!described && referent.key().startsWith("person:")) {
            own = Kind.PERSON;
        }
        return new Seen(mention, List.of(referent), own, gender, false, subject);
    }

    Referent one() {
        return referents.get(0);
    }
}
