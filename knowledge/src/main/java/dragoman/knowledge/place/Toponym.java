package dragoman.knowledge.place;

import java.util.List;

/**
 * A place name as a text has it.
 *
 * @param name as written: "Alexandria"
 * @param containers what the text says it lies in, as written: "La." after a comma, "northern Iraq" after "in"
 */
public record Toponym(String name, List<String> containers) {
    public Toponym {
        containers = List.copyOf(containers);
    }

    public static Toponym of(String name) {
        return new Toponym(name, List.of());
    }

    public Toponym in(String container) {
        return new Toponym(name, List.of(container));
    }
}
