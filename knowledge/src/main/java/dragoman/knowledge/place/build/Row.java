package dragoman.knowledge.place.build;

import java.util.List;

/**
 * A place to be written.
 *
 * @param id GeoNames' number, 0 where the data has none
 * @param country ISO 3166-1 alpha-3
 * @param admin1 key of its first-level division in GeoNames' codes ("US.LA"), or empty
 * @param admin2 key of its second-level division ("US.LA.079"), or empty
 * @param otherNames names besides {@code name}
 */
record Row(
        int id,
        String name,
        List<String> otherNames,
        double lat,
        double lon,
        String featureCode,
        String country,
        String admin1,
        String admin2,
        long population) {
    Row {
        otherNames = List.copyOf(otherNames);
    }
}
