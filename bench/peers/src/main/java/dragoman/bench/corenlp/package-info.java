/** CoreNLP, read for comparison only: a GPL library, which nothing that ships may see. */
@NullMarked
package dragoman.bench.corenlp;

import org.jspecify.annotations.NullMarked;
