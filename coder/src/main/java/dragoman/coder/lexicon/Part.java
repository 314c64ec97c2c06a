package dragoman.coder.lexicon;

/** The part of speech of a headword. */
public enum Part {
    VERB,
    NOUN,
    ADJECTIVE
}
