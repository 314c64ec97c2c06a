/**
 * The command line. Files, streams, threads and time live here; what is read and coded does not.
 *
 * <p>Enters: the words after {@code dragoman}. Leaves: records on standard output, everything else on standard error, and
 * an exit code of {@link dragoman.app.ExitCode}.
 *
 * <p>Data flow of {@code dragoman code}: {@link dragoman.ingest.Ingest} reads articles, {@link dragoman.app.InOrder} hands
 * them to several threads, an {@link dragoman.app.Engine} codes each, a {@link dragoman.app.format.Format} writes its
 * records down, and an {@link dragoman.app.Output} takes them in the order of the input.
 *
 * <p>Example: {@code dragoman code --date 2025-09-02 news/ > records.jsonl}.
 */
@NullMarked
package dragoman.app;

import org.jspecify.annotations.NullMarked;
