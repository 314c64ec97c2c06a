package dragoman.knowledge;

import dragoman.model.Sector;
import java.util.List;
import java.util.Optional;

/**
 * An organisation, armed group, company, outlet or polity.
 *
 * @param kind {@code igo}, {@code armed-group}, {@code company}, ...
 * @param code the country it acts for, or PLOVER's code
 * @param sectors PLOVER's, primary first
 * @param of id of the organisation it belongs to
 * @param seat city
 */
public record Organisation(
        String id,
        String name,
        List<String> aliases,
        String kind,
        Optional<String> code,
        List<Sector> sectors,
        Optional<String> of,
        Optional<String> seat,
        Period existence)
        implements Known {
    public Organisation {
        aliases = List.copyOf(aliases);
        sectors = List.copyOf(sectors);
    }
}
