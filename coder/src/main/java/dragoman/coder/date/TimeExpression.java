package dragoman.coder.date;

import dragoman.model.DateBasis;
import dragoman.model.TimexType;
import java.util.Optional;

/**
 * A time expression of the text.
 *
 * @param sentence index of its sentence
 * @param from index of its first token
 * @param to index after its last token
 * @param start offset of its first character, UTF-16 units
 * @param end offset after its last character
 * @param value TIMEX3 value
 * @param interval the days it covers, where they can be told
 * @param basis explicit, relative or historical
 */
public record TimeExpression(
        int sentence,
        int from,
        int to,
        int start,
        int end,
        TimexType type,
        String value,
        Optional<Interval> interval,
        DateBasis basis) {}
