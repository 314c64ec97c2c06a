package dragoman.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Whether and how an event is real, by the text that tells it. The order is the contract's: of several that hold,
 * the first in {@link #PRECEDENCE} is the event's status.
 */
public enum Status {
    /** The writer says that it happened. */
    OCCURRED("occurred"),
    /** It is happening. */
    ONGOING("ongoing"),
    /** It is to happen. */
    PLANNED("planned"),
    /** Someone other than the writer says that it happened. */
    ALLEGED("alleged"),
    /** Someone says that it did not happen. */
    DENIED("denied"),
    /** It did not happen. */
    NEGATED("negated"),
    /** Conditional, proposed, demanded or possible. */
    HYPOTHETICAL("hypothetical");

    /** Of several statuses that hold at once, the first of these is the event's. */
    public static final List<Status> PRECEDENCE =
            List.of(DENIED, NEGATED, HYPOTHETICAL, PLANNED, ALLEGED, ONGOING, OCCURRED);

    private final String code;

    Status(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** The stronger of two statuses that both hold: a denied plan is denied. */
    public Status with(Status other) {
        return PRECEDENCE.indexOf(this) <= PRECEDENCE.indexOf(other) ? this : other;
    }

    /** Whether a reader may take the event for real: it is told as happening, happened or, by someone, alleged. */
    public boolean factual() {
        return this == OCCURRED || this == ONGOING || this == ALLEGED;
    }

    /** @throws IllegalArgumentException naming the legal codes, if {@code code} is none of them */
    @JsonCreator
    public static Status of(String code) {
        return Codes.find(values(), Status::code, code, "status");
    }
}
