package dragoman.app.format;

import dragoman.model.Article;
import dragoman.model.CodedRecord;
import java.util.List;

/** A way to write records down. Thread-safe. */
public interface Format {
    /** What stands before the first document. */
    String header();

    /** A document's records, each with its line end; empty where there is nothing to say. */
    String document(Article article, List<CodedRecord> records);
}
