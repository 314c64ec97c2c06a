package dragoman.coder.code;

import dragoman.coder.mention.Mention;
import dragoman.coder.resolve.Referent;
import dragoman.model.RelationType;
import java.util.Optional;

/**
 * A stated fact that is no event, before it becomes a record: "Rishi Sunak, the British prime minister".
 *
 * @param sentence index of its sentence
 * @param office for {@code holds-office}: the post
 * @param purpose what it is for: "relies on the pipeline for oil"
 */
public record Tie(
        int sentence,
        RelationType type,
        Party subject,
        Party object,
        Optional<String> office,
        Optional<Tokens> purpose) {

    /** One of the two: the words, and who or what is meant. */
    public record Party(Mention mention, Referent referent) {}

    /** Tokens of the sentence from the first to before the last. */
    public record Tokens(int from, int to) {}
}
