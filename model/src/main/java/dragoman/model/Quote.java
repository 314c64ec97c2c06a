package dragoman.model;

import java.util.List;
import java.util.Optional;

/**
 * A stretch between quotation marks.
 *
 * @param text the words between the marks
 * @param start offset of the first of them, in Unicode code points
 * @param end offset after the last, in Unicode code points
 * @param speaker who said it; absent for a scare quote
 * @param cue the reporting word
 */
public record Quote(
        String id,
        String document,
        String text,
        int start,
        int end,
        QuoteKind kind,
        Optional<Entity> speaker,
        Optional<Span> cue,
        List<Entity> audience,
        TextInfo textInfo)
        implements CodedRecord {
    public Quote {
        audience = List.copyOf(audience);
    }
}
