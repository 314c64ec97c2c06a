/**
 * Text to sentences: tokens with offsets, tags, lemmas, names and dependency graphs, behind the one interface {@link
 * dragoman.analyse.Analyser}.
 *
 * <p>Enters: a document's text. Leaves: an {@link dragoman.analyse.Analysis}. All offsets count UTF-16 units of that text.
 * Graphs speak Universal Dependencies' terms, enhanced: subjects of infinitives, participles and coordinated verbs and
 * the antecedents of relative clauses are filled in.
 *
 * <p>Example: in "Modi plans to hold talks with Suga" the graph has nsubj(hold, Modi), obj(hold, talks) and
 * obl:with(hold, Suga) or nmod:with(talks, Suga).
 */
@NullMarked
package dragoman.analyse;

import org.jspecify.annotations.NullMarked;
