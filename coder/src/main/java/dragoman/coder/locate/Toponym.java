package dragoman.coder.locate;

import dragoman.model.Location;

/**
 * A place named in the text.
 *
 * @param sentence index of its sentence
 * @param from index of its first token
 * @param to index after its last token
 * @param head index of the token that carries it in the graph
 */
public record Toponym(int sentence, int from, int to, int head, Location location) {}
