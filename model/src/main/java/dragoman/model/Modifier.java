package dragoman.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How exact a figure is.
 */
public enum Modifier {
    EXACT("exact"),
    ABOUT("about"),
    AT_LEAST("at-least"),
    AT_MOST("at-most"),
    MORE_THAN("more-than"),
    LESS_THAN("less-than");

    private final String code;

    Modifier(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException naming the legal codes, if {@code code} is none of them */
    @JsonCreator
    public static Modifier of(String code) {
        return Codes.find(values(), Modifier::code, code, "modifier");
    }
}
