package dragoman.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of a coded document; it stands before the document's other records. */
public record Document(
        String id,
        Optional<LocalDate> date,
        Optional<DateBasis> dateBasis,
        Optional<String> title,
        Optional<String> url,
        Optional<String> publication,
        Optional<String> language,
        Optional<String> license,
        String sha256,
        Optional<String> text,
        String coder,
        String knowledge,
        Map<String, Object> extra,
        int sentences,
        int characters,
        int eventCount,
        List<String> warnings)
        implements CodedRecord {
    public Document {
        extra = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(extra));
        warnings = List.copyOf(warnings);
    }
}
