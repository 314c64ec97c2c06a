package dragoman.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a date rests on.
 */
public enum DateBasis {
    /** The caller gave it. */
    GIVEN("given"),
    /** The document's metadata have it. */
    METADATA("metadata"),
    /** The dateline has it. */
    DATELINE("dateline"),
    /** Inferred from the text. */
    CONTENT("content"),
    /** A full date in the text. */
    EXPLICIT("explicit"),
    /** An expression relative to the publication date or another date: "Tuesday". */
    RELATIVE("relative"),
    /** A period: "early 2022". */
    HISTORICAL("historical"),
    /** No expression, but the event is the news: the publication date. */
    DOCUMENT("document");

    private final String code;

    DateBasis(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException naming the legal codes, if {@code code} is none of them */
    @JsonCreator
    public static DateBasis of(String code) {
        return Codes.find(values(), DateBasis::code, code, "date basis");
    }
}
