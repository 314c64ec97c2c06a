/**
 * Compares what the coder wrote with what a careful reader wrote by hand.
 *
 * <p>Enters: a {@link dragoman.bench.reading.GoldReading}, the article's text and its records. Leaves: a
 * {@link dragoman.bench.reading.Comparison}. Example: a reading with one event "expelled" by FRA, records with an event at
 * that word by MLI: found 1/1, actor 0/1.
 */
@NullMarked
package dragoman.bench.reading;

import org.jspecify.annotations.NullMarked;
