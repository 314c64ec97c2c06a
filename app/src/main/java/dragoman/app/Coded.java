package dragoman.app;

import dragoman.app.format.Format;
import dragoman.ingest.Ingested;
import dragoman.ingest.Reject;
import dragoman.model.Article;
import dragoman.model.CodedRecord;
import dragoman.model.Document;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What one document of the input came to. */
sealed interface Coded {
    /**
     * It is coded.
     *
     * @param text its records as they are written
     * @param errors what was wrong with it nonetheless
     * @param silent why it has no records, where it was not read at all: it is in another language
     */
    record Written(String text, List<Reject> errors, Optional<String> silent) implements Coded {
        public Written {
            errors = List.copyOf(errors);
        }
    }

    record Refused(Reject reject) implements Coded {}

    /** Codes one document after the other; thread-safe. */
    record Step(Supplier<Engine> engine, Format format, Set<Kind> kinds, boolean keepText, Room room)
            implements Function<Ingested, Coded> {
        @Override
        public Coded apply(Ingested ingested) {
            return ingested instanceof Ingested.Accepted accepted
                    ? code(accepted.article())
                    : new Refused(((Ingested.Rejected) ingested).reject());
        }

        private Coded code(Article article) {
            Engine loaded = engine.get();
            try {
                List<CodedRecord> records = room.during(article.text().length(), () -> loaded.code(article));
                List<CodedRecord> wanted = records.stream()
                        .filter(record -> Kind.among(kinds, record))
                        .map(record -> keepText && record instanceof Document document
                                ? withText(document, article.text())
                                : record)
                        .toList();
                return new Written(format.document(article, wanted), Encoding.errors(article), silent(records));
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                return new Refused(failed(article.id(), e));
            }
        }
    }

    /** A reader of a table would take "not coded" for "nothing found", so it is told. */
    private static Optional<String> silent(List<CodedRecord> records) {
        return records.stream()
                .limit(1)
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .flatMap(document -> document.warnings().stream()
                        .filter(warning -> warning.contains("not coded"))
                        .map(warning -> document.id() + ": " + warning))
                .findFirst();
    }

    /** One document's failure is no reason to lose the others. */
    static Reject failed(String id, Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        boolean memory = failure instanceof OutOfMemoryError;
        return new Reject(
                id,
                OptionalLong.empty(),
                "could not be coded",
                failure + where,
                memory ? "enough memory for a document of this size" : "a reading",
                memory ? "give fewer --threads or DRAGOMAN_OPTS=-Xmx6g" : "report it with the document");
    }

    private static Document withText(Document document, String text) {
        return new Document(
                document.id(),
                document.date(),
                document.dateBasis(),
                document.title(),
                document.url(),
                document.publication(),
                document.language(),
                document.license(),
                document.sha256(),
                Optional.of(text),
                document.coder(),
                document.knowledge(),
                document.extra(),
                document.sentences(),
                document.characters(),
                document.eventCount(),
                document.warnings());
    }
}
