package dragoman.coder.attribute;

import dragoman.coder.mention.Mention;
import java.util.List;
import java.util.Optional;

/**
 * A claim before it becomes a record: who says what.
 *
 * @param sentence index of the cue's sentence
 * @param source the mention of who says it; absent where the text names nobody
 * @param cue the reporting words; absent for a quotation that only its neighbours attribute
 * @param content what is claimed
 * @param audience whom it is told
 * @param force what the cue does with the content
 */
public record Statement(
        int sentence,
        Optional<Mention> source,
        Optional<Stretch> cue,
        List<Stretch> content,
        List<Mention> audience,
        Force force) {
    public Statement {
        content = List.copyOf(content);
        audience = List.copyOf(audience);
    }

    public boolean contains(int offset) {
        return content.stream().anyMatch(stretch -> stretch.contains(offset));
    }
}
