package dragoman.knowledge.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses which of the places of one name a document means: in a report on Louisiana "Alexandria" is Louisiana's, in one on
 * Egypt it is Egypt's.
 *
 * <p>Each name begins with a belief in its candidates by what they are (see {@link Prior}). What the text says they lie in
 * ("Alexandria, La.") decides at once. Then the names support one another: a candidate gains from others, as far as they are
 * believed, in its country, its division and its neighbourhood; some rounds of this settle on a reading in which the document's
 * places are close together. One name has one sense in a document, unless the text itself tells two apart.
 *
 * <p>A pure function of the document: the same toponyms give the same places.
 */
public final class Disambiguation {
    private static final int ROUNDS = 4;
    /** The dateline's place counts as if it were named so often again. */
    private static final double DATELINE = 3;

    private static final double OUTLET = 1;
    private static final double CONTAINER_KM = 200;

    private final Gazetteer gazetteer;

    public Disambiguation(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** For each toponym, in order, its place; empty where the gazetteer knows none of that name. */
    public List<Optional<Candidate>> resolve(DocumentPlaces document) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        List<Optional<Reading>> mentions = mentions(document, readings);
        Support support = background(document);
        readings.values().forEach(reading -> reading.tell(support, 1));
        for (int round = 0; round < ROUNDS; round++) {
            for (Reading reading : readings.values()) {
                reading.tell(support, -1);
                reading.believe(reading.scores(support));
                reading.tell(support, 1);
            }
        }
        return mentions.stream().map(reading -> reading.map(Reading::best)).toList();
    }

    private List<Optional<Reading>> mentions(DocumentPlaces document, Map<String, Reading> readings) {
        Map<String, Toponym> containers = containers(document);
        List<Optional<Reading>> mentions = new ArrayList<>();
        for (Toponym toponym : document.toponyms()) {
            mentions.add(reading(toponym, containers, readings));
        }
        document.dateline()
                .flatMap(dateline -> reading(dateline, containers, readings))
                .ifPresent(reading -> reading.mention(DATELINE));
        return mentions;
    }

    private Optional<Reading> reading(Toponym toponym, Map<String, Toponym> containers, Map<String, Reading> readings) {
        Toponym told =
                toponym.containers().isEmpty() ? containers.getOrDefault(Fold.key(toponym.name()), toponym) : toponym;
        String key = key(told);
        Reading reading = readings.get(key);
        if (reading == null) {
            List<Candidate> candidates = candidates(told);
            if (candidates.isEmpty()) {
                return Optional.empty();
            }
            reading = new Reading(candidates, place -> gazetteer.isUsual(told.name(), place));
            readings.put(key, reading);
        }
        reading.mention(1);
        return Optional.of(reading);
    }

    /** For each name that the text somewhere says the container of, the first such mention: it tells what the bare ones mean. */
    private static Map<String, Toponym> containers(DocumentPlaces document) {
        Map<String, Toponym> told = new HashMap<>();
        Stream.concat(document.dateline().stream(), document.toponyms().stream())
                .filter(toponym -> !toponym.containers().isEmpty())
                .forEach(toponym -> told.putIfAbsent(Fold.key(toponym.name()), toponym));
        return told;
    }

    private static String key(Toponym toponym) {
        return Fold.key(toponym.name())
                + toponym.containers().stream().map(Fold::key).toList();
    }

    private List<Candidate> candidates(Toponym toponym) {
        List<Candidate> candidates = gazetteer.findInContext(toponym.name());
        for (String container : toponym.containers()) {
            List<Candidate> outer = gazetteer.findInContext(container);
            List<Candidate> inside = candidates.stream()
                    .filter(place -> outer.stream().anyMatch(place::liesIn))
                    .toList();
            if (inside.isEmpty()) {
                inside = candidates.stream()
                        .filter(place -> outer.stream().anyMatch(other -> near(place, other)))
                        .toList();
            }
            candidates = inside.isEmpty() ? candidates : inside;
        }
        return candidates;
    }

    /** Regions, islands and the like have no divisions to lie in; a city's surroundings are in none of it. */
    private static boolean near(Candidate place, Candidate container) {
        return !place.equals(container)
                && !container.featureCode().startsWith("PCL")
                && place.distance(container) < CONTAINER_KM;
    }

    private Support background(DocumentPlaces document) {
        Support support = new Support();
        document.countries().forEach((country, count) -> support.addCountry(country, Math.sqrt(count)));
        document.outletCountry().ifPresent(country -> support.addCountry(country, OUTLET));
        document.outletRegion().stream()
                .flatMap(region -> gazetteer.findInContext(region).stream())
                .filter(region -> region.level().equals(Optional.of(Level.PROVINCE)))
                .filter(region ->
                        document.outletCountry().isEmpty() || region.country().equals(document.outletCountry()))
                .forEach(region -> support.add(Site.of(region), OUTLET));
        return support;
    }
}
