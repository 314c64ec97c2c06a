package dragoman.ingest;

import dragoman.ingest.text.Languages;
import java.time.LocalDate;
import java.util.Optional;

/** The checks that every document passes, whatever its format: empty, too large, an id twice, not English. */
final class Finish {
    private final Options options;
    private final SeenIds seen = new SeenIds();

    Finish(Options options) {
        this.options = options;
    }

    Ingested accept(Draft draft) {
        Optional<Reject> reject = empty(draft).or(() -> tooLarge(draft)).or(() -> doubled(draft));
        if (reject.isPresent()) {
            return new Ingested.Rejected(reject.get());
        }
        language(draft);
        options.date().ifPresent(given -> replaced(draft, given));
        var article = draft.toArticle();
        return new Ingested.Accepted(options.date().map(article::dated).orElse(article));
    }

    private static Optional<Reject> empty(Draft draft) {
        return draft.text.isBlank()
                ? Optional.of(reject(draft, "no text", "only white space", "an article", "leave it out"))
                : Optional.empty();
    }

    private Optional<Reject> tooLarge(Draft draft) {
        long size = Sizes.utf8(draft.text);
        return size > options.maxSize()
                ? Optional.of(reject(
                        draft,
                        "text too large",
                        Sizes.bytes(size),
                        "at most " + Sizes.bytes(options.maxSize()),
                        Sizes.advice(size)))
                : Optional.empty();
    }

    private Optional<Reject> doubled(Draft draft) {
        return seen.add(draft.id, draft.path, draft.line.orElse(0))
                .map(first -> reject(
                        draft,
                        "document id a second time",
                        "\"" + draft.id + "\", which " + first + " has already",
                        "each id once in a run",
                        "give one of the two another id, or leave it out"));
    }

    private static Reject reject(Draft draft, String what, String found, String expected, String advice) {
        return new Reject(draft.path, draft.line, what, found, expected, advice);
    }

    private static void replaced(Draft draft, LocalDate given) {
        draft.date
                .filter(own -> !own.equals(given))
                .ifPresent(
                        own -> draft.warnings.add("date " + own + " of the input gives way to " + given + ", given"));
    }

    /**
     * What is declared counts, unless it says English and the text is plainly something else: pages in every language
     * have {@code lang="en"} from their template.
     */
    private static void language(Draft draft) {
        Optional<String> declared = draft.language.flatMap(written -> {
            Optional<String> code = Languages.normalise(written);
            if (code.isEmpty()) {
                draft.warnings.add("language \"" + shortened(written) + "\" is not known: not used");
            }
            return code;
        });
        if (declared.isPresent() && !declared.get().equals("en")) {
            draft.language = declared;
            notCoded(draft, Languages.readsAsEnglish(draft.text) ? " (declared; the text reads as English)" : "");
            return;
        }
        draft.language = Languages.detect(draft.text).or(() -> declared);
        if (draft.language.isPresent() && !draft.language.get().equals("en")) {
            notCoded(draft, declared.isPresent() ? " (declared as English)" : "");
        }
    }

    private static void notCoded(Draft draft, String doubt) {
        draft.warnings.add("language is " + draft.language.orElse("unknown") + ", not English: not coded" + doubt);
    }

    private static String shortened(String written) {
        return written.substring(0, Math.min(40, written.length()));
    }
}
