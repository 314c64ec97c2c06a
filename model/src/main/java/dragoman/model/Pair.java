package dragoman.model;

import java.util.List;

/** The answer of {@code dragoman relate}: what a marked source does to a marked target. */
public record Pair(
        String id,
        List<Root> event,
        List<String> mode,
        String cameo,
        QuadCode quadCode,
        Status status,
        List<Span> eventText,
        double confidence,
        String rule)
        implements CodedRecord {
    public Pair {
        event = List.copyOf(event);
        mode = List.copyOf(mode);
        eventText = List.copyOf(eventText);
    }
}
