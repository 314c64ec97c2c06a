package dragoman.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The types of stated facts that are no events.
 */
public enum RelationType {
    HOLDS_OFFICE("holds-office"),
    MEMBER_OF("member-of"),
    PART_OF("part-of"),
    LOCATED_IN("located-in"),
    DEPENDS_ON("depends-on"),
    SUPPLIES("supplies"),
    ALLIED_WITH("allied-with"),
    OPPOSED_TO("opposed-to"),
    OWNS("owns"),
    COUNTERPART_OF("counterpart-of");

    private final String code;

    RelationType(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException naming the legal codes, if {@code code} is none of them */
    @JsonCreator
    public static RelationType of(String code) {
        return Codes.find(values(), RelationType::code, code, "relation type");
    }
}
