package dragoman.knowledge.place.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dragoman.knowledge.place.Fold;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * First- and second-level divisions. GeoNames' packages give their names but no coordinates: these are taken from the
 * settlements inside, weighed by population in small divisions (where a county's people are is where its news is), all alike in
 * large ones (a province's middle is where gazetteers put it).
 */
final class Divisions {
    private Divisions() {}

    static Map<String, String> names(Path file) throws IOException {
        JsonNode entries = new JsonMapper().readTree(file.toFile());
        if (!entries.isArray() || entries.isEmpty()) {
            throw new IOException(file + ": expected a JSON list of {\"code\", \"name\"}");
        }
        Map<String, String> names = new TreeMap<>();
        for (JsonNode entry : entries) {
            names.put(entry.required("code").asText(), entry.required("name").asText());
        }
        return names;
    }

    static List<Row> first(List<Row> cities, Map<String, String> names) {
        Map<String, Middle> middles = new TreeMap<>();
        for (Row city : cities) {
            if (names.containsKey(city.admin1())) {
                middles.computeIfAbsent(city.admin1(), key -> new Middle()).add(city, 1);
            }
        }
        List<Row> rows = new ArrayList<>();
        middles.forEach((key, middle) ->
                rows.add(middle.row(name(names, key), "ADM1", key, "", Names.withoutGeneric(name(names, key)))));
        return rows;
    }

    /** Divisions named like a settlement inside them are left out: that settlement stands for both. */
    static List<Row> second(List<Row> cities, Map<String, String> names, Map<String, String> firstNames) {
        Map<String, Middle> middles = new TreeMap<>();
        Map<String, Set<String>> inside = new TreeMap<>();
        for (Row city : cities) {
            if (names.containsKey(city.admin2())) {
                middles.computeIfAbsent(city.admin2(), key -> new Middle()).add(city, city.population() + 1.0);
                inside.computeIfAbsent(city.admin2(), key -> new HashSet<>()).add(Fold.key(city.name()));
            }
        }
        List<Row> rows = new ArrayList<>();
        middles.forEach((key, middle) -> {
            String name = name(names, key);
            Set<String> settlements = inside.getOrDefault(key, Set.of());
            boolean special = key.startsWith("US.") || key.startsWith("GB.");
            if (special || !settlements.contains(Fold.key(name))) {
                List<String> shorter = Names.withoutGeneric(name).stream()
                        .filter(s -> !settlements.contains(Fold.key(s)))
                        .toList();
                String first = firstNames.containsKey(middle.admin1) ? middle.admin1 : "";
                rows.add(middle.row(name, "ADM2", first, key, shorter));
            }
        });
        return rows;
    }

    private static String name(Map<String, String> names, String key) {
        String name = names.get(key);
        if (name == null) {
            throw new IllegalStateException(key + " has no name; the caller has checked that it has");
        }
        return name;
    }

    /** A centroid on the sphere, so that divisions across the antimeridian do not end up in Africa. */
    private static final class Middle {
        private double x;
        private double y;
        private double z;
        private long population;
        private String country = "";
        private String admin1 = "";

        void add(Row city, double weight) {
            double lat = Math.toRadians(city.lat());
            double lon = Math.toRadians(city.lon());
            x += weight * StrictMath.cos(lat) * StrictMath.cos(lon);
            y += weight * StrictMath.cos(lat) * StrictMath.sin(lon);
            z += weight * StrictMath.sin(lat);
            population += city.featureCode().equals("PPLX") ? 0 : city.population();
            country = city.country();
            admin1 = city.admin1();
        }

        Row row(String name, String code, String first, String second, List<String> others) {
            double lat = Math.toDegrees(StrictMath.atan2(z, StrictMath.sqrt(x * x + y * y)));
            double lon = Math.toDegrees(StrictMath.atan2(y, x));
            return new Row(0, name, others, lat, lon, code, country, first, second, population);
        }
    }
}
