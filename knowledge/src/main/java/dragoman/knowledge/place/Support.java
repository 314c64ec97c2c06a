package dragoman.knowledge.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What places the document is about, as far as is known: weight of countries, of first-level divisions, and of cells of the
 * globe. Sums, so that a place's own contribution can be taken away again before it is judged.
 */
final class Support {
    /** Side of a cell: with the eight around it, some 150 to 300 km about a place. */
    private static final double CELL_DEGREES = 1.5;
    /** A country named tells less of small places in it than one of its towns does: the world speaks of the United States daily. */
    private static final double NAMED = 0.3;

    private final Map<String, Double> weights = new HashMap<>();

    void add(Candidate place, double weight) {
        place.country().ifPresent(country -> {
            put(country, place.level().equals(Optional.of(Level.COUNTRY)) ? NAMED * weight : weight);
            place.admin1().ifPresent(division -> {
                put(country + "/" + division, weight);
                place.admin2().ifPresent(district -> put(country + "/" + division + "/" + district, weight));
            });
        });
        if (local(place)) {
            put(cell(place, 0, 0), weight);
        }
    }

    void addCountry(String country, double weight) {
        put(country, NAMED * weight);
    }

    double country(Candidate place) {
        return place.country().map(this::get).orElse(0.0);
    }

    double division(Candidate place) {
        return place.country()
                .flatMap(country -> place.admin1().map(division -> get(country + "/" + division)))
                .orElse(0.0);
    }

    double district(Candidate place) {
        return place.country()
                .flatMap(country -> place.admin1()
                        .flatMap(division ->
                                place.admin2().map(district -> get(country + "/" + division + "/" + district))))
                .orElse(0.0);
    }

    double near(Candidate place) {
        if (!local(place)) {
            return 0;
        }
        double sum = 0;
        for (int north = -1; north <= 1; north++) {
            for (int east = -1; east <= 1; east++) {
                sum += get(cell(place, north, east));
            }
        }
        return sum;
    }

    private static boolean local(Candidate place) {
        return place.level()
                .filter(level -> level.code() >= Level.DISTRICT.code())
                .isPresent();
    }

    private static String cell(Candidate place, int north, int east) {
        long row = Math.round(Math.floor(place.lat() / CELL_DEGREES)) + north;
        long column = Math.round(Math.floor(place.lon() / CELL_DEGREES)) + east;
        return row + ":" + column;
    }

    private void put(String key, double weight) {
        weights.merge(key, weight, Double::sum);
    }

    private double get(String key) {
        return Math.max(0, weights.getOrDefault(key, 0.0));
    }
}
