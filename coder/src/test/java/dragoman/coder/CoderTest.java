package dragoman.coder;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coder.lexicon.Lexicon;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.place.Gazetteer;
import dragoman.model.Article;
import dragoman.model.Entity;
import dragoman.model.Event;
import dragoman.model.Location;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Whole texts, and what is told of one event in them. */
class CoderTest {
    private static final Coder CODER =
            new Coder(TestAnalyser.get(), Knowledge.load(), Gazetteer.load(), Lexicon.load());

    /** The event with this trigger: root, mode, status, actors, recipients, place; "none" where it is no event. */
    @ParameterizedTest(name = "{0} [{1}]")
    @CsvFileSource(resources = "events.psv", delimiter = '|', numLinesToSkip = 1)
    void reads(String text, String trigger, String expected) {
        List<Event> events = CODER.code(Article.of("test.txt", text)).stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .filter(event -> event.trigger().text().equals(trigger))
                .toList();
        assertThat(events.isEmpty() ? "none" : show(events.get(events.size() - 1)))
                .as(text)
                .isEqualTo(expected);
    }

    private static String show(Event event) {
        return String.join(
                " / ",
                (event.root() + " " + String.join(",", event.mode())).strip(),
                event.status().code(),
                who(event.actor()),
                who(event.recipient()),
                event.eventLoc().flatMap(Location::resolvedPlace).orElse("-"),
                event.sameAs().isPresent() ? "again" : "-");
    }

    private static String who(List<Entity> entities) {
        String all = entities.stream()
                .map(entity -> entity.entityText()
                        + entity.code().map(code -> " " + code).orElse(""))
                .collect(Collectors.joining(" + "));
        return all.isEmpty() ? "-" : all;
    }
}
