package dragoman.coder.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Kinds of arguments that a condition can ask for: {@code @armed}. */
public enum Kind {
    ACTOR,
    PERSON,
    STATE,
    ARMED,
    CIVILIAN,
    PLACE,
    EVENT,
    /** A clause that says what should be: "that Seoul should withdraw", "that Seoul withdraw". */
    PROPOSED,
    /** A clause that says what somebody else has to do: "that Seoul must withdraw", "Seoul should withdraw". */
    OBLIGED,
    NONE;

    static Kind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'@" + word + "' is no kind; expected one of "
                        + Arrays.stream(values())
                                .map(kind -> "@" + kind.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }
}
