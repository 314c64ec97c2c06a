package dragoman.coder.code;

import dragoman.analyse.Sentence;
import dragoman.coder.mention.Mention;
import dragoman.coder.mention.Mentions;
import dragoman.coder.resolve.Resolutions;
import java.util.List;

/**
 * A sentence with all that is known of it before its events are read.
 *
 * @param marked mentions of which the caller says that they are somebody, whatever they are called
 */
public record Reading(Sentence sentence, Mentions mentions, Resolutions resolutions, List<Mention> marked) {
    public Reading {
        marked = List.copyOf(marked);
    }

    public Reading(Sentence sentence, Mentions mentions, Resolutions resolutions) {
        this(sentence, mentions, resolutions, List.of());
    }

    /** Whether a token stands in what the caller marked. */
    boolean marks(int token) {
        for (Mention mention : marked) {
            if (mention.sentence() == sentence.index() && mention.covers(token)) {
                return true;
            }
        }
        return false;
    }
}
