package dragoman.coder.date;

import dragoman.model.DateBasis;
import dragoman.model.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * What an expression means where it stands.
 *
 * @param value TIMEX3 value
 * @param interval the days it covers, where they can be told
 * @param period what later expressions ("the next day") are reckoned from, where it is a date
 */
record Reading(
        TimexType type,
        String value,
        @Nullable Interval interval,
        @Nullable Period period,
        DateBasis basis) {

    static Reading undated(TimexType type, String value) {
        return new Reading(type, value, null, null, DateBasis.RELATIVE);
    }

    static Reading of(Period period, DateBasis basis) {
        return new Reading(TimexType.DATE, period.value(), period.interval(), period, basis);
    }
}
