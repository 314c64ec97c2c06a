/**
 * Text to sentences: tokens with offsets, tags, lemmas, names and dependency graphs, behind the one interface {@link
 * dragoman.analyse.Analyser}.
 *
 * <p>Enters: a document's text. Leaves: an {@link dragoman.analyse.Analysis}. All offsets count UTF-16 units of that text.
 * Graphs speak Universal Dependencies' terms, enhanced: subjects of infinitives, participles and coordinated verbs and
 * the antecedents of relative clauses are filled in.
 *
 * <p>Example: in "Kim is expected to hold talks with Xi" the graph has nsubj(hold, Kim), obj(hold, talks) and
 * obl:with(hold, Xi) or nmod:with(talks, Xi).
 */
@NullMarked
package dragoman.analyse;

import org.jspecify.annotations.NullMarked;
