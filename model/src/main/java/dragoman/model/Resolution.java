package dragoman.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a mention was resolved to who is meant.
 */
public enum Resolution {
    /** By its name. */
    NAME("name"),
    /** By an office held on the date: "the French president". */
    OFFICE("office"),
    /** By an adjective of origin: "Russian troops". */
    DEMONYM("demonym"),
    /** By a capital or seat that stands for its government: "the Kremlin said". */
    METONYM("metonym"),
    /** "he", "its". */
    PRONOUN("pronoun"),
    /** By a description of someone named elsewhere: "the two sides". */
    DEFINITE("definite"),
    /** As a member of a group that was split: "the two leaders". */
    MEMBERS("members");

    private final String code;

    Resolution(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException naming the legal codes, if {@code code} is none of them */
    @JsonCreator
    public static Resolution of(String code) {
        return Codes.find(values(), Resolution::code, code, "resolution");
    }
}
