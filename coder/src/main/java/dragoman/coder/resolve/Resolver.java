package dragoman.coder.resolve;

import dragoman.analyse.Analysis;
import dragoman.coder.mention.Mentions;
import dragoman.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Says who is meant by each mention of a document.
 *
 * <p>Example: on 3 May 2024, in "Macron met Rishi Sunak. The British prime minister thanked him", the second sentence's
 * mentions are Rishi Sunak (by office) and Emmanuel Macron (by pronoun). Without a date nobody is found by office alone.
 */
public final class Resolver {
    private final Knowledge knowledge;

    public Resolver(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** @param date the document's publication date */
    public Resolutions resolve(Analysis analysis, Mentions mentions, Optional<LocalDate> date) {
        return new Reading(new Story(analysis, mentions, date, knowledge)).read();
    }
}
