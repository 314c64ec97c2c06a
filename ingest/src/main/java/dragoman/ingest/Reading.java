package dragoman.ingest;

/** One document as its format gives it, before the checks that all formats share. */
sealed interface Reading {
    record Found(Draft draft) implements Reading {}

    record Bad(Reject reject) implements Reading {}
}
