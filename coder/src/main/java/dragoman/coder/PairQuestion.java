package dragoman.coder;

import dragoman.model.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What {@code dragoman relate} is asked: what does the marked source do to the marked target?
 *
 * @param source the source's stretch of the text, in Unicode code points
 * @param target the target's
 */
public record PairQuestion(String id, String text, Optional<LocalDate> date, Span source, Span target) {}
