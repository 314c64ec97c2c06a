package dragoman.knowledge;

import java.util.Optional;

/** The kinds of offices whose holders are known by date, the most telling first. */
public enum OfficeKind {
    HEAD_OF_STATE("head-of-state"),
    HEAD_OF_GOVERNMENT("head-of-government"),
    LEADER("leader"),
    MONARCH("monarch"),
    HEAD_OF_ORGANISATION("head-of-organisation"),
    VICE("vice"),
    FOREIGN_MINISTER("foreign-minister"),
    DEFENCE_MINISTER("defence-minister"),
    INTERIOR_MINISTER("interior-minister"),
    FINANCE_MINISTER("finance-minister"),
    MILITARY_CHIEF("military-chief"),
    SPEAKER("speaker"),
    PARTY_LEADER("party-leader"),
    CANDIDATE_NONE("candidate-none");

    private final String code;

    OfficeKind(String code) {
        this.code = code;
    }

    /** As the files write it. */
    public String code() {
        return code;
    }

    public static Optional<OfficeKind> find(String code) {
        for (OfficeKind kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether its holder can be meant by "leader". */
    public boolean leads() {
        return this == HEAD_OF_STATE || this == HEAD_OF_GOVERNMENT || this == LEADER || this == MONARCH;
    }

    /** Whether its holders are known by surname alone all over the world. */
    public boolean famous() {
        return leads() || this == HEAD_OF_ORGANISATION || this == FOREIGN_MINISTER;
    }
}
