package dragoman.knowledge.place;

import java.util.Objects;
import java.util.Optional;

/**
 * A place that a name may mean: "Alexandria" has one in Egypt, one in Louisiana and more.
 *
 * @param geonameid GeoNames' number, where it is known; divisions and authored features mostly have none
 * @param name its usual name, which need not be the name it was found by
 * @param lat latitude in degrees, WGS 84; of an area, a point inside it
 * @param lon longitude in degrees, WGS 84
 * @param featureClass GeoNames' feature class: {@code P} settlement, {@code A} division, {@code H} water, ...
 * @param featureCode GeoNames' feature code: {@code PPLC}, {@code ADM1}, {@code STRT}, ...
 * @param admin1 name of the first-level division it lies in or is
 * @param admin2 name of the second-level division it lies in or is
 * @param country ISO 3166-1 alpha-3; absent for seas and for regions of several countries
 * @param population 0 where unknown; of a division, the sum over its settlements
 * @param level absent where no administrative level fits: seas, rivers, regions of several countries
 */
public record Candidate(
        Optional<Long> geonameid,
        String name,
        double lat,
        double lon,
        String featureClass,
        String featureCode,
        Optional<String> admin1,
        Optional<String> admin2,
        Optional<String> country,
        long population,
        Optional<Level> level) {

    private static final double EARTH_RADIUS_KM = 6371;

    public Candidate {
        Objects.requireNonNull(name);
        if (!(lat >= -90 && lat <= 90)) {
            throw new IllegalArgumentException(name + ": latitude " + lat + " is outside [-90, 90]");
        }
        if (!(lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException(name + ": longitude " + lon + " is outside [-180, 180]");
        }
    }

    /** Great-circle distance in kilometres. */
    public double distance(Candidate other) {
        double north = Math.toRadians(other.lat - lat) / 2;
        double east = Math.toRadians(other.lon - lon) / 2;
        double x = Math.sin(north) * Math.sin(north)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * Math.sin(east) * Math.sin(east);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(x)));
    }

    /**
     * Whether this place lies in {@code container}, as far as divisions tell: Shreveport lies in Louisiana and in the
     * United States. No place lies in itself.
     */
    public boolean liesIn(Candidate container) {
        if (equals(container) || country.isEmpty() || !country.equals(container.country)) {
            return false;
        }
        Optional<Level> outer = container.level;
        if (outer.isEmpty()
                || (level.isPresent() && level.get().code() <= outer.get().code())) {
            return false;
        }
        return switch (outer.get()) {
            case COUNTRY -> true;
            case PROVINCE -> admin1.isPresent() && admin1.equals(container.admin1);
            case DISTRICT -> admin1.equals(container.admin1) && admin2.isPresent() && admin2.equals(container.admin2);
            case CITY, SUB_CITY -> false;
        };
    }
}
