package dragoman.knowledge;

import dragoman.model.Sector;
import java.util.List;

/** A common noun that names political actors: "soldier", "state media". */
public record Role(String noun, String plural, List<Sector> sectors, RoleKind kind) {
    public Role {
        sectors = List.copyOf(sectors);
    }

    /** Whether the noun has only one form ("police"). */
    public boolean invariable() {
        return noun.equals(plural);
    }
}
