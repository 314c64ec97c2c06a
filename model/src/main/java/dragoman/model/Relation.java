package dragoman.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A stated fact that is no event: "Slovakia relies on the pipeline for oil".
 *
 * @param office for {@code holds-office}: the post; the object is its state or organisation
 * @param purpose the contract's {@code for}: what is depended on or supplied
 */
public record Relation(
        String id,
        String document,
        RelationType type,
        Entity subject,
        Entity object,
        Optional<String> office,
        @JsonProperty("for") Optional<Span> purpose,
        Optional<LocalDate> date,
        Optional<LocalDate> enddate,
        List<Attribution> attribution,
        TextInfo textInfo)
        implements CodedRecord {
    public Relation {
        attribution = List.copyOf(attribution);
    }
}
