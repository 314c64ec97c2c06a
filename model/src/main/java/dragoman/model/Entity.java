package dragoman.model;

import java.util.List;
import java.util.Optional;

/**
 * Someone who acts, is acted on or speaks: a mention in the text and who is meant by it.
 *
 * @param entityText the mention as written
 * @param start offset of the mention's first character, in Unicode code points
 * @param end offset after its last character, in Unicode code points
 * @param code ISO 3166-1 alpha-3 of the country it acts for on the event's date, or PLOVER's code
 * @param sector PLOVER sectors, primary first
 * @param identifierText canonical name
 * @param identifierId the knowledge base's id, such as {@code person:vladimir-putin}
 * @param office the office held on the event's date
 * @param resolution how the mention was resolved
 * @param confidence how sure the resolution is, 0 to 1
 */
public record Entity(
        String entityText,
        int start,
        int end,
        Optional<String> code,
        List<Sector> sector,
        Optional<String> identifierText,
        Optional<String> identifierId,
        Optional<String> office,
        Optional<Resolution> resolution,
        Optional<Double> confidence) {
    public Entity {
        sector = List.copyOf(sector);
    }

    public Span span() {
        return new Span(entityText, start, end);
    }
}
