package dragoman.coder.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a word does to an event that stands inside it: "refused to condemn". The table is in {@code docs/lexicon.md}. */
public enum Operator {
    /** "agreed to meet": over cooperation an AGREE. */
    COMMIT,
    /** "decided to lift the ban", "announced an embargo": what is in one's own power counts as done. */
    DECIDE,
    /** "is expected to meet": a future tense. */
    EXPECT,
    /** "refused to meet". */
    REFUSE,
    /** "threatened to attack". */
    THREATEN,
    /** "urged Seoul to resume talks". */
    REQUEST,
    /** "accused Minsk of jailing critics". */
    ACCUSE,
    /** "denied shelling the town". */
    DENY,
    /** "said troops had withdrawn". */
    REPORT,
    /** "suspended aid", "ended the siege". */
    STOP,
    /** "failed to agree". */
    FAIL,
    /** "considered lifting the ban". */
    SUPPOSE,
    /** "held talks", "launched an attack": light verbs. */
    CARRY,
    /** "resumed talks", "continued the strikes". */
    BEGIN;

    static Operator of(String word) {
        return Arrays.stream(values())
                .filter(operator -> operator.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is no operator; expected one of "
                        + Arrays.stream(values()).map(Operator::word).collect(Collectors.joining(", "))));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
