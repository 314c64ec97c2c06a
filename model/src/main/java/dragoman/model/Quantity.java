package dragoman.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * A figure that belongs to an event.
 *
 * @param what what is counted: {@code killed}, {@code injured}, {@code arrested}, ...
 * @param value the figure; percentages as 15
 * @param unit {@code percent}, an ISO 4217 code, or the counted noun
 * @param start offset of the figure's words, in Unicode code points
 * @param end offset after them, in Unicode code points
 */
public record Quantity(
        Optional<String> what,
        @JsonProperty("value") Number value,
        Modifier modifier,
        Optional<String> unit,
        String text,
        int start,
        int end) {}
