package dragoman.knowledge.place;

import java.util.HashMap;
import java.util.Map;

/**
 * What places the document is about, as far as is known: weight of countries, of first-level divisions, and of cells of the
 * globe. Sums, so that a place's own contribution can be taken away again before it is judged.
 */
final class Support {
    /** A country named tells less of small places in it than one of its towns does: the world speaks of the United States daily. */
    private static final double NAMED = 0.3;

    private final Map<String, Double> weights = new HashMap<>();

    void add(Site site, double weight) {
        site.country().ifPresent(country -> put(country, site.itself() ? NAMED * weight : weight));
        site.division().ifPresent(division -> put(division, weight));
        site.district().ifPresent(district -> put(district, weight));
        site.cell().ifPresent(cell -> put(cell, weight));
    }

    void addCountry(String country, double weight) {
        put(country, NAMED * weight);
    }

    double country(Site site) {
        return site.country().map(this::get).orElse(0.0);
    }

    double division(Site site) {
        return site.division().map(this::get).orElse(0.0);
    }

    double district(Site site) {
        return site.district().map(this::get).orElse(0.0);
    }

    double near(Site site) {
        double sum = 0;
        for (String cell : site.around()) {
            sum += get(cell);
        }
        return sum;
    }

    private void put(String key, double weight) {
        weights.merge(key, weight, Double::sum);
    }

    private double get(String key) {
        return Math.max(0, weights.getOrDefault(key, 0.0));
    }
}
