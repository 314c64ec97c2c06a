package dragoman.coder.code;

import dragoman.model.Modifier;
import java.util.Optional;

/**
 * A number in a sentence, with what it counts.
 *
 * @param from index of its first token, modifier excluded
 * @param to index after the last token of what it counts
 * @param unit {@code percent}, an ISO 4217 code, or the counted noun
 */
public record Figure(int from, int to, Number value, Modifier modifier, Optional<String> unit, Optional<String> what) {}
