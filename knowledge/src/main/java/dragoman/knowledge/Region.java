package dragoman.knowledge;

import java.util.List;

/**
 * A part of the world or a group of states without a code: "the West".
 *
 * @param kind {@code bloc}, {@code continent} or {@code region}
 */
public record Region(String id, String name, List<String> aliases, List<String> adjectives, String kind)
        implements Known {
    public Region {
        aliases = List.copyOf(aliases);
        adjectives = List.copyOf(adjectives);
    }
}
