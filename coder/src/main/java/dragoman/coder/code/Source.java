package dragoman.coder.code;

import dragoman.coder.mention.Mention;
import java.util.Optional;

/**
 * Who an operator says an event is told by: "accused" makes the accuser the source of the deed.
 *
 * @param cue index of the reporting word
 */
public record Source(Optional<Mention> who, int cue) {}
