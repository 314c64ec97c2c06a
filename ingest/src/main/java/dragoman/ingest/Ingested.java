package dragoman.ingest;

import dragoman.model.Article;

/** What one document of the input came to. */
public sealed interface Ingested {
    /** It can be coded. */
    record Accepted(Article article) implements Ingested {}

    /** It, or the file it would have stood in, cannot be read; the run goes on. */
    record Rejected(Reject reject) implements Ingested {}
}
