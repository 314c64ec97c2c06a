package dragoman.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The types of time expressions, by TIMEX3.
 */
public enum TimexType {
    DATE("DATE"),
    TIME("TIME"),
    DURATION("DURATION"),
    SET("SET");

    private final String code;

    TimexType(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException naming the legal codes, if {@code code} is none of them */
    @JsonCreator
    public static TimexType of(String code) {
        return Codes.find(values(), TimexType::code, code, "TIMEX3 type");
    }
}
