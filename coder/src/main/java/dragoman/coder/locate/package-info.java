/**
 * Finds places and where they are, and which of them an event happened in.
 *
 * <p>Enters: {@link dragoman.analyse.Analysis} and the gazetteer. Leaves: {@link dragoman.coder.locate.Toponym}s. Example:
 * "met in Lomé" happened in Lomé; "Lomé said" happened nowhere that the text tells.
 */
@NullMarked
package dragoman.coder.locate;

import org.jspecify.annotations.NullMarked;
