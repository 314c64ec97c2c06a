package dragoman.model;

import java.util.Optional;

/**
 * Who says that an event is so.
 *
 * @param source who says it; absent where the text names nobody ("is said to")
 * @param cue the reporting words
 */
public record Attribution(Optional<Entity> source, Span cue) {}
