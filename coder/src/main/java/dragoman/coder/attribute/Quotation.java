package dragoman.coder.attribute;

import dragoman.coder.mention.Mention;
import dragoman.model.QuoteKind;
import java.util.List;
import java.util.Optional;

/**
 * A stretch between quotation marks before it becomes a record.
 *
 * @param sentence index of the sentence in which it begins
 * @param words between the marks
 */
public record Quotation(
        int sentence,
        Stretch words,
        QuoteKind kind,
        Optional<Mention> speaker,
        Optional<Stretch> cue,
        List<Mention> audience) {
    public Quotation {
        audience = List.copyOf(audience);
    }
}
