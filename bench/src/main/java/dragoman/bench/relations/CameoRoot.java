package dragoman.bench.relations;

import java.util.Optional;

/**
 * CAMEO's roots, as few as can be told apart without guessing: where two differ by tone alone (02 appeal, 10 demand) or by the size
 * of the force, they are one.
 */
enum CameoRoot {
    AGREE,
    CONSULT,
    SUPPORT,
    COOPERATE,
    AID,
    YIELD,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    MOBILIZE,
    SANCTION,
    COERCE,
    ASSAULT;

    /**
     * The root of a code such as {@code 0331}; empty for {@code 01}, a mere statement, and for {@code ---}.
     *
     * @throws IllegalArgumentException if CAMEO has no such root
     */
    static Optional<CameoRoot> of(String cameo) {
        return switch (cameo.substring(0, 2)) {
            case "01", "--" -> Optional.empty();
            case "02", "10" -> Optional.of(REQUEST);
            case "03" -> Optional.of(AGREE);
            case "04" -> Optional.of(CONSULT);
            case "05" -> Optional.of(SUPPORT);
            case "06" -> Optional.of(COOPERATE);
            case "07" -> Optional.of(AID);
            case "08" -> Optional.of(YIELD);
            case "09", "11" -> Optional.of(ACCUSE);
            case "12" -> Optional.of(REJECT);
            case "13" -> Optional.of(THREATEN);
            case "14" -> Optional.of(PROTEST);
            case "15" -> Optional.of(MOBILIZE);
            case "16" -> Optional.of(SANCTION);
            case "17" -> Optional.of(COERCE);
            case "18", "19", "20" -> Optional.of(ASSAULT);
            default ->
                throw new IllegalArgumentException(
                        "'" + cameo + "' is no CAMEO code; expected 01 to 20 and its finer digits, or ---");
        };
    }
}
