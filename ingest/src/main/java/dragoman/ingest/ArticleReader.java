package dragoman.ingest;

import java.io.IOException;
import java.util.Optional;

/** Takes the documents of one file out of its bytes, one at a time. */
interface ArticleReader {
    /**
     * The next document, or why there is none in its place; empty at the end of the file.
     *
     * @throws IOException if the file ends early or cannot be read; what came before stands
     */
    Optional<Reading> next() throws IOException;

    /** A reader of files that hold one document. */
    static ArticleReader once(One one) {
        return new ArticleReader() {
            private boolean done;

            @Override
            public Optional<Reading> next() throws IOException {
                if (done) {
                    return Optional.empty();
                }
                done = true;
                return Optional.of(one.read());
            }
        };
    }

    /** A file's only document. */
    @FunctionalInterface
    interface One {
        Reading read() throws IOException;
    }
}
