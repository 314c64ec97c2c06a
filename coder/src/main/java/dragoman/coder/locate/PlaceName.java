package dragoman.coder.locate;

/**
 * A place name found in a sentence, before it is known which place it means.
 *
 * @param from index of the first token
 * @param to index after the last token
 * @param head index of the token that carries it in the graph
 * @param toponym the name with what the text says it lies in
 * @param dateline whether it stands before the dash that begins the report
 */
record PlaceName(
        int sentence, int from, int to, int head, dragoman.knowledge.place.Toponym toponym, boolean dateline) {}
