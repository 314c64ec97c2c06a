package dragoman.bench.reading;

import java.util.Locale;

/** What is counted, each fact of the reading once. */
public enum Measure {
    FOUND,
    EVENT,
    MODE,
    CONTEXT,
    ACTOR,
    RECIPIENT,
    STATUS,
    DATE,
    PLACE,
    ATTRIBUTION,
    QUANTITY,
    SAME_AS,
    QUOTE,
    SPEAKER,
    CLAIM,
    RELATION;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
