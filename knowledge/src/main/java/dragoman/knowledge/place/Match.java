package dragoman.knowledge.place;

import java.util.List;

/**
 * A name found in a list of tokens.
 *
 * @param from index of its first token
 * @param to index after its last token
 */
public record Match(int from, int to, List<Candidate> candidates) {
    public Match {
        candidates = List.copyOf(candidates);
    }
}
