package dragoman.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * PLOVER's contexts: the field of politics that an event belongs to.
 */
public enum Context {
    MILITARY("military"),
    INTELLIGENCE("intelligence"),
    EXECUTIVE("executive"),
    LEGISLATIVE("legislative"),
    ELECTION("election"),
    POLITICAL_INSTITUTIONS("political_institutions"),
    PRO_DEMOCRACY("pro_democracy"),
    PRO_AUTOCRACY("pro_autocracy"),
    ECONOMIC("economic"),
    LEGAL("legal"),
    REPARATIONS("reparations"),
    HUMAN_RIGHTS("human_rights"),
    RIGHTS_FREEDOMS("rights_freedoms"),
    REPRESSION("repression"),
    HUMAN_SECURITY("human_security"),
    GENDER("gender"),
    LGBT("lgbt"),
    RELIGION_ETHNICITY("religion_ethnicity"),
    INEQUALITY("inequality"),
    DIPLOMATIC("diplomatic"),
    TERRITORY("territory"),
    PEACEKEEPING("peacekeeping"),
    HEALTH("health"),
    ASYLUM("asylum"),
    MIGRATION("migration"),
    DISASTERS("disasters"),
    NATURAL_RESOURCE("natural_resource"),
    ENVIRONMENT("environment"),
    TECHNOLOGY("technology"),
    TERRORISM("terrorism"),
    CBRN("cbrn"),
    CYBER("cyber"),
    MISINFORMATION("misinformation"),
    CRIME("crime"),
    CORRUPTION("corruption"),
    ILLEGAL_DRUGS("illegal_drugs"),
    TRAFFICKING("trafficking");

    private final String code;

    Context(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException naming the legal codes, if {@code code} is none of them */
    @JsonCreator
    public static Context of(String code) {
        return Codes.find(values(), Context::code, code, "PLOVER context");
    }
}
