package dragoman.analyse;

import java.util.List;

/**
 * Says which sentences are worth a look at their grammar, by their words and names, before any is parsed: parsing takes
 * half of the time. A sentence turned down is parsed all the same if somebody asks for its graph, so that a gate may cost
 * or save time and never changes an analysis.
 *
 * <p>Example: a gate for the coder turns down "Scattered showers, then clear skies."
 */
@FunctionalInterface
public interface Gate {
    /** Parses every sentence. */
    Gate OPEN = (tokens, names) -> true;

    /**
     * Whether the sentence's graph will be asked for, as far as can be told.
     *
     * @param tokens the sentence's, with tags and lemmas
     * @param names what the name tagger finds in it
     */
    boolean opens(List<Token> tokens, List<Name> names);
}
