package dragoman.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document as it enters the coder. Offsets in its records count code points of {@code text}.
 *
 * @param id the caller's, else the path as given or the URL
 * @param text exactly as decoded, without a byte order mark; for extracted documents what was extracted
 * @param extracted whether the text was taken out of something else (HTML, a feed) and so goes into the document record
 * @param date publication date, where the caller or metadata give one
 * @param dateBasis {@code GIVEN} or {@code METADATA} where there is a date
 * @param language as declared or detected, ISO 639-1
 * @param extra the input's other fields, passed through
 * @param warnings what reading the document left doubtful
 */
public record Article(
        String id,
        String text,
        boolean extracted,
        Optional<LocalDate> date,
        Optional<DateBasis> dateBasis,
        Optional<String> title,
        Optional<String> url,
        Optional<String> publication,
        Optional<String> language,
        Optional<String> license,
        Map<String, Object> extra,
        List<String> warnings) {
    public Article {
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
        warnings = List.copyOf(warnings);
        if (date.isPresent() != dateBasis.isPresent()) {
            throw new IllegalArgumentException("a date has a basis, and a basis a date: " + date + ", " + dateBasis);
        }
    }

    /** A plain text with nothing else known of it. */
    public static Article of(String id, String text) {
        return new Article(
                id,
                text,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of());
    }

    /** The same article with a publication date that the caller gives. */
    public Article dated(LocalDate given) {
        return new Article(
                id,
                text,
                extracted,
                Optional.of(given),
                Optional.of(DateBasis.GIVEN),
                title,
                url,
                publication,
                language,
                license,
                extra,
                warnings);
    }
}
