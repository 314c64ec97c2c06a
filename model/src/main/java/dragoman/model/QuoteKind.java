package dragoman.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a stretch between quotation marks is.
 */
public enum QuoteKind {
    /** A sentence or more of speech. */
    DIRECT("direct"),
    /** A phrase inside reported speech. */
    MIXED("mixed"),
    /** Not speech: a name or a distancing quote. */
    SCARE("scare");

    private final String code;

    QuoteKind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException naming the legal codes, if {@code code} is none of them */
    @JsonCreator
    public static QuoteKind of(String code) {
        return Codes.find(values(), QuoteKind::code, code, "quote kind");
    }
}
