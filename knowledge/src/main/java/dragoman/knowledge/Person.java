package dragoman.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A person who is or was in the news.
 *
 * @param aliases other spellings of the full name
 * @param surnames what news uses alone: "Putin", "Xi", "el-Sisi"
 */
public record Person(
        String id,
        String name,
        List<String> aliases,
        List<String> surnames,
        Optional<Gender> gender,
        Optional<PartialDate> born,
        Optional<PartialDate> died)
        implements Known {
    public Person {
        aliases = List.copyOf(aliases);
        surnames = List.copyOf(surnames);
    }
}
