package dragoman.coder.locate;

import dragoman.knowledge.place.Candidate;
import dragoman.knowledge.place.Level;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The towns and districts that a document names, by the division they lie in: each once, however often it is named. */
final class Neighbours {
    private static final double NEAR_KM = 150;

    private record Division(Optional<String> country, String admin1) {}

    private final Map<Division, Set<Candidate>> places = new HashMap<>();

    Neighbours(Collection<Optional<Candidate>> named) {
        for (Optional<Candidate> place : named) {
            if (place.filter(Neighbours::local).isPresent()) {
                division(place.get())
                        .ifPresent(division -> places.computeIfAbsent(division, d -> new HashSet<>())
                                .add(place.get()));
            }
        }
    }

    private static boolean local(Candidate place) {
        return place.level()
                .filter(level -> level != Level.COUNTRY && level != Level.PROVINCE)
                .isPresent();
    }

    private static Optional<Division> division(Candidate place) {
        return place.admin1().map(admin1 -> new Division(place.country(), admin1));
    }

    /** Whether the document names another place of the same division close by. */
    boolean has(Candidate place) {
        return division(place)
                .filter(division -> places.getOrDefault(division, Set.of()).stream()
                        .anyMatch(other -> !other.name().equals(place.name()) && other.distance(place) < NEAR_KM))
                .isPresent();
    }
}
