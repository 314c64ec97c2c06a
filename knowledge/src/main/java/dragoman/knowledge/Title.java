package dragoman.knowledge;

import dragoman.model.Sector;
import java.util.List;
import java.util.Optional;

/**
 * What stands before a name: "President", "Lt. Gen.".
 *
 * @param kind an {@link OfficeKind}'s code, or {@code minister}, {@code military}, {@code honorific}, ...
 * @param country the country it names when the text names none
 */
public record Title(String title, String kind, List<Sector> sectors, Optional<String> country) {
    public Title {
        sectors = List.copyOf(sectors);
    }

    public Optional<OfficeKind> office() {
        return OfficeKind.find(kind);
    }
}
