package dragoman.knowledge.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An authored place, or a country, with all its names. */
record Feature(Candidate place, List<String> names) {
    private static final Map<String, Level> LEVELS = Map.of(
            "province", Level.PROVINCE,
            "region", Level.PROVINCE,
            "polity", Level.PROVINCE,
            "district", Level.DISTRICT,
            "city", Level.CITY,
            "base", Level.SUB_CITY,
            "camp", Level.SUB_CITY,
            "plant", Level.SUB_CITY,
            "site", Level.SUB_CITY);
    private static final List<String> WITHOUT_LEVEL =
            List.of("continent", "water", "river", "mountain", "border", "line", "island");

    Feature {
        names = List.copyOf(names);
    }

    /** A row of {@code features.tsv}. */
    static Feature authored(Table.Row row) {
        String kind = row.required("kind");
        Level level = LEVELS.get(kind);
        if (level == null && !WITHOUT_LEVEL.contains(kind)) {
            throw row.wrong("kind " + kind + " is unknown; write one of " + LEVELS.keySet() + " or " + WITHOUT_LEVEL);
        }
        Optional<String> country = row.cell("country");
        Candidate place = new Candidate(
                row.cell("geonameid").map(Long::valueOf),
                row.required("name"),
                row.degrees("lat"),
                row.degrees("lon"),
                row.required("feature_class"),
                row.required("feature_code"),
                Optional.empty(),
                Optional.empty(),
                country,
                0,
                country.flatMap(c -> Optional.ofNullable(level)));
        return new Feature(place, names(row));
    }

    /** A row of {@code countries.tsv}; empty where it has no point. */
    static Optional<Feature> country(Table.Row row) {
        if (row.cell("lat").isEmpty() || row.cell("lon").isEmpty()) {
            return Optional.empty();
        }
        Candidate place = new Candidate(
                Optional.empty(),
                row.required("name"),
                row.degrees("lat"),
                row.degrees("lon"),
                "A",
                row.cell("to").isPresent() ? "PCLH" : "PCLI",
                Optional.empty(),
                Optional.empty(),
                Optional.of(row.required("code")),
                0,
                Optional.of(Level.COUNTRY));
        return Optional.of(new Feature(place, names(row)));
    }

    boolean isFirstLevel() {
        return place.featureCode().equals("ADM1");
    }

    boolean isSettlement() {
        return place.featureClass().equals("P");
    }

    /** The same names for the place that GeoNames has. */
    Feature naming(Candidate built) {
        return new Feature(built, names);
    }

    /** This feature in the place of the built one: with the division's name as settlements have it, and its people. */
    Feature insteadOf(Candidate built) {
        Candidate merged = new Candidate(
                place.geonameid(),
                place.name(),
                place.lat(),
                place.lon(),
                place.featureClass(),
                place.featureCode(),
                built.admin1(),
                Optional.empty(),
                place.country(),
                built.population(),
                place.level());
        List<String> all = new ArrayList<>(names);
        all.add(built.name());
        return new Feature(merged, all);
    }

    private static List<String> names(Table.Row row) {
        List<String> names = new ArrayList<>();
        names.add(row.required("name"));
        names.addAll(row.list("aliases"));
        return names;
    }
}
