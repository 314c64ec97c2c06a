/**
 * The same input gives the same bytes, whatever the threads and the order of the documents.
 *
 * <p>Enters: a JSON Lines file of documents. Leaves: the documents whose records differ between runs, normally none.
 */
@NullMarked
package dragoman.bench.determinism;

import org.jspecify.annotations.NullMarked;
