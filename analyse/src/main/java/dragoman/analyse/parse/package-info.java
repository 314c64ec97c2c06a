/**
 * A sentence's dependencies: the tree as a parser gives it, turned into the graph in Universal Dependencies' terms that
 * the coder reads.
 *
 * <p>Enters: tokens, and for each its head and {@link dragoman.analyse.parse.Label}. Leaves: a {@link
 * dragoman.analyse.Graph}. In order: {@link dragoman.analyse.parse.Tree} (sound arrays), {@link
 * dragoman.analyse.parse.Conversion} (Universal Dependencies' terms), {@link dragoman.analyse.parse.Attachments}, {@link
 * dragoman.analyse.parse.Addressees}, {@link dragoman.analyse.parse.PhrasalVerbs}, {@link
 * dragoman.analyse.parse.Recipients} and {@link dragoman.analyse.parse.SmallClauses} (what parsers take wrongly), {@link dragoman.analyse.parse.Enhancement} (what a reader supplies).
 *
 * <p>Example: of "Modi met with Suga", prep(met, with) and pobj(with, Suga) become obl:with(met, Suga).
 */
@NullMarked
package dragoman.analyse.parse;

import org.jspecify.annotations.NullMarked;
