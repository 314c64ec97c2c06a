package dragoman.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * PLOVER's sectors: what part of society an actor belongs to.
 */
public enum Sector {
    /** Police and investigators */
    COP("COP"),
    /** Executive, governing parties, executive agencies */
    GOV("GOV"),
    /** Judiciary */
    JUD("JUD"),
    /** Legislature */
    LEG("LEG"),
    /** State military */
    MIL("MIL"),
    /** Pro-government paramilitaries */
    PRM("PRM"),
    /** Political parties */
    PTY("PTY"),
    /** Armed opposition */
    REB("REB"),
    /** State intelligence */
    SPY("SPY"),
    /** Unidentified armed forces */
    UAF("UAF"),
    /** Unidentified actors */
    UNK("UNK"),
    /** Agricultural labour */
    AGR("AGR"),
    /** Business, multinationals aside */
    BUS("BUS"),
    /** Criminals and gangs */
    CRM("CRM"),
    /** Civilians, protesters, activists */
    CVL("CVL"),
    /** Education */
    EDU("EDU"),
    /** Former officials and their families */
    ELI("ELI"),
    /** Journalists and media */
    JRN("JRN"),
    /** Organised labour */
    LAB("LAB"),
    /** Health */
    MED("MED"),
    /** Refugees and displaced people */
    REF("REF"),
    /** Political opposition (usually a second code) */
    OPP("OPP"),
    /** Partially recognised entities (added to the other codes) */
    PRE("PRE"),
    /** Religious organisations */
    REL("REL"),
    /** Other civil society */
    SOC("SOC");

    private final String code;

    Sector(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException naming the legal codes, if {@code code} is none of them */
    @JsonCreator
    public static Sector of(String code) {
        return Codes.find(values(), Sector::code, code, "PLOVER sector");
    }
}
