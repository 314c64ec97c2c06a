package dragoman.coder.opinion;

import dragoman.coder.code.PairReader.Link;
import dragoman.coder.code.Reading;
import dragoman.coder.mention.Mention;
import java.util.List;

/**
 * What a mention does to another of the same sentence.
 *
 * @param links how the lexicon's events link the two, the best first
 */
public record Question(Reading reading, Mention source, Mention target, List<Link> links) {
    public Question {
        links = List.copyOf(links);
    }
}
