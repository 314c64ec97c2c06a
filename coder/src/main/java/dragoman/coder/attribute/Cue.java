package dragoman.coder.attribute;

import java.util.Set;

/**
 * An entry of the cue table.
 *
 * @param words lemma, with its particle where it has one: "say", "point out"
 * @param frames how it takes its content
 * @param prepositions those before a noun phrase that is its content: "for" of "called for calm"
 */
record Cue(String words, Kind kind, Set<Frame> frames, Set<String> prepositions, Force force) {
    enum Kind {
        VERB,
        NOUN,
        ADVERB,
        PREPOSITION,
        /** What can be written or shown and so can speak: "a statement saying". */
        TEXT
    }

    Cue {
        frames = Set.copyOf(frames);
        prepositions = Set.copyOf(prepositions);
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }
}
