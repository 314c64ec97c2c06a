package dragoman.knowledge.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a document tells about its places.
 *
 * @param toponyms in the order of the text, repeated as often as the text repeats them
 * @param countries how often each country (alpha-3) is mentioned by name, adjective or people
 * @param dateline the place before the dash: "BEIRUT, Lebanon (News Agency) —"
 * @param outletCountry country (alpha-3) of the outlet's readers, where known
 * @param outletRegion first-level division of the outlet's readers, as written, where known: a local paper's state
 */
public record DocumentPlaces(
        List<Toponym> toponyms,
        Map<String, Integer> countries,
        Optional<Toponym> dateline,
        Optional<String> outletCountry,
        Optional<String> outletRegion) {
    public DocumentPlaces {
        toponyms = List.copyOf(toponyms);
        countries = Map.copyOf(countries);
    }

    public static DocumentPlaces of(List<Toponym> toponyms) {
        return new DocumentPlaces(toponyms, Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
