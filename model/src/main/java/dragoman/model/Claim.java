package dragoman.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An attribution, quoted or not: who says what.
 *
 * @param source who says it; absent where the text names nobody
 * @param cue the reporting words
 * @param content what is claimed, all of it and no more, quotation marks outside
 */
public record Claim(
        String id,
        String document,
        Optional<Entity> source,
        Optional<Span> cue,
        List<Span> content,
        List<Entity> audience,
        Optional<LocalDate> date,
        TextInfo textInfo)
        implements CodedRecord {
    public Claim {
        content = List.copyOf(content);
        audience = List.copyOf(audience);
    }
}
