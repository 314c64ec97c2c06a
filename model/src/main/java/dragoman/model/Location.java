package dragoman.model;

import java.util.Optional;

/**
 * A place named in the text and where it is, in PLOVER's terms.
 *
 * @param start offset in Unicode code points
 * @param end offset in Unicode code points
 * @param lat latitude in degrees, WGS 84
 * @param lon longitude in degrees, WGS 84
 * @param countryCode ISO 3166-1 alpha-3
 * @param featureClass GeoNames' feature class
 * @param resolution how fine: 5 sub-city, 4 city, 3 district, 2 province, 1 country
 */
public record Location(
        String extractedPlace,
        int start,
        int end,
        Optional<String> resolvedPlace,
        Optional<Long> geonameid,
        Optional<Double> lat,
        Optional<Double> lon,
        Optional<String> city,
        Optional<String> district,
        Optional<String> province,
        Optional<String> country,
        Optional<String> countryCode,
        Optional<String> featureClass,
        Optional<String> featureCode,
        Optional<Integer> resolution) {}
