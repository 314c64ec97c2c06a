package dragoman.coder;

import dragoman.analyse.Gate;
import dragoman.analyse.Name;
import dragoman.analyse.NameType;
import dragoman.analyse.Token;
import dragoman.coder.attribute.UtteranceReader;
import dragoman.coder.code.EventReader;
import dragoman.coder.mention.MentionFinder;
import java.util.List;

/**
 * Turns down sentences that can hold no record, before they are parsed. What holds none mentions nobody, not even as one
 * whom a later pronoun may mean, has no figure beside a word of the lexicon, reports and quotes nothing and tells no time.
 *
 * <p>Example: "Scattered showers, then clear skies." The steps that come after ask no such sentence for its graph, by
 * the same questions; one who does all the same gets it, so that nothing here can change a record.
 */
final class RecordGate implements Gate {
    private final MentionFinder mentions;
    private final EventReader events;
    private final UtteranceReader utterances;

    RecordGate(MentionFinder mentions, EventReader events, UtteranceReader utterances) {
        this.mentions = mentions;
        this.events = events;
        this.utterances = utterances;
    }

    @Override
    public boolean opens(List<Token> tokens, List<Name> names) {
        return hasTime(names)
                || mentions.mayFind(tokens, names)
                || events.mayTellWithoutAnybody(tokens, names)
                || utterances.mayFind(tokens);
    }

    /** The tense of its clause says which day "on Tuesday" is. */
    private static boolean hasTime(List<Name> names) {
        for (Name name : names) {
            if (name.type() == NameType.DATE || name.type() == NameType.TIME) {
                return true;
            }
        }
        return false;
    }
}
