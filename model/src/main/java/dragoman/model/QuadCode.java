package dragoman.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** PLOVER's four quad classes: words or deeds, cooperation or conflict. */
public enum QuadCode {
    VERBAL_COOPERATION(1),
    MATERIAL_COOPERATION(2),
    VERBAL_CONFLICT(3),
    MATERIAL_CONFLICT(4);

    private final int code;

    QuadCode(int code) {
        this.code = code;
    }

    @JsonValue
    public int code() {
        return code;
    }

    /** @throws IllegalArgumentException if {@code code} is not 1, 2, 3 or 4 */
    @JsonCreator
    public static QuadCode of(int code) {
        return Codes.find(values(), QuadCode::code, code, "quad code");
    }
}
