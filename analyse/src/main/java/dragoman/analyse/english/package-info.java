/**
 * The English analyser: text to sentences with tokens, tags, lemmas, names and graphs, from one model file.
 *
 * <p>Enters: a text. Leaves: an {@link dragoman.analyse.Analysis}. In order: {@link dragoman.analyse.text} (sentences of
 * tokens), {@link dragoman.analyse.word} (forms), {@link dragoman.analyse.tag} (tags, names), {@link
 * dragoman.analyse.parse} (dependencies and the graph).
 */
@NullMarked
package dragoman.analyse.english;

import org.jspecify.annotations.NullMarked;
