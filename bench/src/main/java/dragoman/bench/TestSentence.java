package dragoman.bench;

import dragoman.model.Article;
import dragoman.model.CodedRecord;
import dragoman.model.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Codes a sentence as a document of its own. */
public final class TestSentence {
    /** Any day would do, as long as it stays the same. */
    private static final LocalDate DATE = LocalDate.of(2025, 9, 2);

    private TestSentence() {}

    public static Article article(String id, String sentence) {
        return Article.of(id, sentence).dated(DATE);
    }

    /** The events that the coder tells of the sentence. */
    public static List<Event> events(String id, String sentence, Function<Article, List<CodedRecord>> coder) {
        return coder.apply(article(id, sentence)).stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .toList();
    }

    /** An event for people: {@code ASSAULT occurred IRN>ISR [attacked] by assault.attack}. */
    public static String describe(Event event) {
        return event.root() + " " + event.status().code() + " " + codes(event.actor()) + ">" + codes(event.recipient())
                + " [" + event.eventText().stream().map(span -> span.text()).collect(Collectors.joining(" | "))
                + "] by "
                + event.rule();
    }

    private static String codes(List<dragoman.model.Entity> entities) {
        return entities.stream()
                .map(entity -> entity.code().orElse(entity.entityText()))
                .collect(Collectors.joining(","));
    }
}
