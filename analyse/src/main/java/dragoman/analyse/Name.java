package dragoman.analyse;

/**
 * A name or figure found by the name tagger.
 *
 * @param from index of its first token
 * @param to index after its last token
 */
public record Name(int from, int to, NameType type) {}
