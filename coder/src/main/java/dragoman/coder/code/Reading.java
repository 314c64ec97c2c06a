package dragoman.coder.code;

import dragoman.analyse.Sentence;
import dragoman.coder.mention.Mention;
import dragoman.coder.mention.Mentions;
import dragoman.coder.resolve.Referent;
import dragoman.coder.resolve.Resolutions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** The same sentence, where these are somebody whatever they are called. */
    public Reading granting(List<Mention> parties) {
        List<Mention> all = new ArrayList<>(mentions.in(sentence.index()));
        Map<Mention, List<Referent>> referents = new LinkedHashMap<>();
        all.forEach(mention -> referents.put(mention, resolutions.of(mention)));
        for (Mention party : parties) {
            if (!all.contains(party)) {
                all.add(party);
            }
            if (resolutions.of(party).isEmpty()) {
                referents.put(
                        party,
                        List.of(Referent.unknown(sentence.token(party.head()).form())));
            }
        }
        return new Reading(sentence, new Mentions(sentence.index() + 1, all), new Resolutions(referents), parties);
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
