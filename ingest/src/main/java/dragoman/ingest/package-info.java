/**
 * Bytes to articles: plain text, HTML, JSON Lines and JSON, RSS and Atom, WARC, each also gzipped.
 *
 * <p>Enters: the command line's arguments (files, folders, globs, {@code -}). Leaves: a lazy sequence of
 * {@link dragoman.ingest.Ingested}, an article or the reason why there is none, in the order of the input. The clock is
 * never read, and one article at a time is in memory.
 *
 * <p>Data flow: {@code Inputs} lists the arguments' files, {@code PeekStream} opens and gunzips one, {@code Format} tells
 * what it is, an {@code ArticleReader} takes {@code Draft}s out of it, {@code Finish} checks them (size, emptiness, double
 * ids, language, the caller's date) and makes them {@link dragoman.model.Article}s.
 *
 * <p>Example:
 *
 * <pre>{@code
 * try (Ingest ingest = Ingest.of(List.of("news/", "feed.xml"), Options.DEFAULT)) {
 *     while (ingest.hasNext()) {
 *         Ingested next = ingest.next();
 *         if (next instanceof Ingested.Rejected rejected) {
 *             System.err.println(rejected.reject());
 *         }
 *     }
 * }
 * }</pre>
 */
@NullMarked
package dragoman.ingest;

import org.jspecify.annotations.NullMarked;
