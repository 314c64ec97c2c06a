package dragoman.coder.attribute;

import dragoman.coder.mention.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * On whose word an event is told.
 *
 * <p>Example: in "Reuters reported that Kyiv said shelling killed two" the killing is told by Reuters, then by Kyiv. What a noun
 * phrase presupposes ("Kyiv condemned the shelling") stays the writer's own.
 */
public final class Attributions {
    /** One who says so, with the reporting word. */
    public record Link(Optional<Mention> source, Optional<Stretch> cue) {}

    /** Characters of the text that share a list of statements. */
    private static final int BLOCK = 512;

    /** The asserting statements whose content reaches into a block of the text, by the block's number. */
    private final Map<Integer, List<Statement>> asserted = new HashMap<>();

    public Attributions(Utterances utterances) {
        for (Statement statement : utterances.statements()) {
            if (statement.force().asserts()) {
                for (int block : blocks(statement)) {
                    asserted.computeIfAbsent(block, b -> new ArrayList<>()).add(statement);
                }
            }
        }
    }

    private static Set<Integer> blocks(Statement statement) {
        Set<Integer> blocks = new HashSet<>();
        for (Stretch stretch : statement.content()) {
            for (int block = stretch.start() / BLOCK; block * BLOCK < stretch.end(); block++) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    /**
     * @param trigger offset of the event's main word, UTF-16 units
     * @param presupposed whether a noun phrase takes the event for granted
     * @return outermost first; empty where the writer says so
     */
    public List<Link> of(int trigger, boolean presupposed) {
        if (presupposed) {
            return List.of();
        }
        List<Statement> around = new ArrayList<>();
        for (Statement statement : asserted.getOrDefault(trigger / BLOCK, List.of())) {
            boolean cueItself =
                    statement.cue().filter(cue -> cue.contains(trigger)).isPresent();
            if (!cueItself && statement.contains(trigger)) {
                around.add(statement);
            }
        }
        around.sort(Comparator.comparingInt((Statement statement) -> -width(statement, trigger))
                .thenComparing(statement -> statement.cue().map(Stretch::start).orElse(0)));
        return around.stream()
                .map(statement -> new Link(statement.source(), statement.cue()))
                .toList();
    }

    private static int width(Statement statement, int offset) {
        return statement.content().stream()
                .filter(stretch -> stretch.contains(offset))
                .mapToInt(Stretch::length)
                .max()
                .orElse(0);
    }
}
