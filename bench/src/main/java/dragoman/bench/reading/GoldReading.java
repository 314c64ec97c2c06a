package dragoman.bench.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A hand-made reading of one article: what a careful analyst takes from it, and what nobody may take from it.
 *
 * @param origin where the article comes from
 * @param genre wire, feature, statement, ...
 * @param date publication date
 * @param title the headline, where the article has it apart from its text
 */
public record GoldReading(
        String origin,
        String genre,
        LocalDate date,
        Optional<String> title,
        List<GoldEvent> events,
        List<GoldQuote> quotes,
        List<GoldClaim> claims,
        List<GoldRelation> relations,
        List<Forbidden> forbidden) {
    public GoldReading {
        events = List.copyOf(events);
        quotes = List.copyOf(quotes);
        claims = List.copyOf(claims);
        relations = List.copyOf(relations);
        forbidden = List.copyOf(forbidden);
    }
}
