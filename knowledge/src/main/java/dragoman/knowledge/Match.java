package dragoman.knowledge;

import java.util.List;

/**
 * A stretch of words that a list knows.
 *
 * @param from index of the first word
 * @param to index after the last word
 * @param values what it may mean, in the order of the files
 */
public record Match<T>(int from, int to, List<T> values) {
    public Match {
        values = List.copyOf(values);
    }
}
