package dragoman.coder.date;

import dragoman.model.DateBasis;
import java.util.Optional;

/**
 * When an event happened or is to happen.
 *
 * @param expression what says so; empty where the publication date stands in
 */
public record DatedInterval(Interval interval, Optional<TimeExpression> expression, DateBasis basis) {}
