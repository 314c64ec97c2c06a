package dragoman.coder.opinion;

import dragoman.model.Mode;
import dragoman.model.Root;
import java.util.Optional;

/**
 * What the second opinion tells apart: PLOVER's roots, those cases of a root that CAMEO has elsewhere, and nothing at all.
 */
public enum Label {
    /** The one does nothing to the other that the ontology knows. */
    NONE,
    AGREE(Root.AGREE),
    CONSULT(Root.CONSULT),
    SUPPORT(Root.SUPPORT),
    CONCEDE(Root.CONCEDE),
    /** A concession that is promised: CAMEO has it among the agreements. */
    CONCEDE_LATER(Root.CONCEDE, Optional.empty(), Optional.of("035")),
    COOPERATE(Root.COOPERATE),
    AID(Root.AID),
    RETREAT(Root.RETREAT),
    REQUEST(Root.REQUEST),
    ACCUSE(Root.ACCUSE),
    /** A verdict: CAMEO has it among the accusations. */
    CONVICT(Root.SANCTION, Optional.of(Mode.SANCTION_CONVICT), Optional.of("116")),
    REJECT(Root.REJECT),
    THREATEN(Root.THREATEN),
    PROTEST(Root.PROTEST),
    SANCTION(Root.SANCTION),
    MOBILIZE(Root.MOBILIZE),
    COERCE(Root.COERCE),
    ASSAULT(Root.ASSAULT);

    private final Optional<Root> root;
    private final Optional<Mode> mode;
    private final Optional<String> cameo;

    Label() {
        this(Optional.empty(), Optional.empty(), Optional.empty());
    }

    Label(Root root) {
        this(Optional.of(root), Optional.empty(), Optional.empty());
    }

    Label(Root root, Optional<Mode> mode, Optional<String> cameo) {
        this(Optional.of(root), mode, cameo);
    }

    Label(Optional<Root> root, Optional<Mode> mode, Optional<String> cameo) {
        this.root = root;
        this.mode = mode;
        this.cameo = cameo;
    }

    /** Empty for {@link #NONE}. */
    public Optional<Root> root() {
        return root;
    }

    public Optional<Mode> mode() {
        return mode;
    }

    /** CAMEO's code, where it is not that of the root. */
    public Optional<String> cameo() {
        return cameo;
    }

    /**
     * The label of a relation.
     *
     * @param cameo its CAMEO code, {@code 0233}
     * @throws IllegalArgumentException if CAMEO has no such root
     */
    public static Label of(String cameo) {
        if (cameo.startsWith("035")) {
            return CONCEDE_LATER;
        }
        if (cameo.startsWith("116")) {
            return CONVICT;
        }
        if (cameo.startsWith("084") || cameo.startsWith("086") || cameo.startsWith("087")) {
            return RETREAT;
        }
        return switch (cameo.substring(0, 2)) {
            case "01", "--" -> NONE;
            case "02", "10" -> REQUEST;
            case "03" -> AGREE;
            case "04" -> CONSULT;
            case "05" -> SUPPORT;
            case "06" -> COOPERATE;
            case "07" -> AID;
            case "08" -> CONCEDE;
            case "09", "11" -> ACCUSE;
            case "12" -> REJECT;
            case "13" -> THREATEN;
            case "14" -> PROTEST;
            case "15" -> MOBILIZE;
            case "16" -> SANCTION;
            case "17" -> COERCE;
            case "18", "19", "20" -> ASSAULT;
            default ->
                throw new IllegalArgumentException(
                        "'" + cameo + "' is no CAMEO code; expected 01 to 20 and its finer digits, or ---");
        };
    }
}
