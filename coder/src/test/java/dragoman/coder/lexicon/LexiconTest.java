package dragoman.coder.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The bundled lexicon is in its format, and every entry shows itself in an example. */
class LexiconTest {
    private final Lexicon lexicon = Lexicon.load();

    @Test
    void everyEntryHasAnExampleWithAnActor() {
        assertThat(lexicon.entries()).isNotEmpty();
        assertThat(lexicon.entries()).allSatisfy(entry -> {
            assertThat(entry.examples()).as(entry.origin()).isNotEmpty();
            assertThat(entry.examples())
                    .as(entry.origin())
                    .allSatisfy(example -> assertThat(example)
                            .satisfiesAnyOf(
                                    text -> assertThat(text).contains("["),
                                    text -> assertThat(text).contains("{")));
        });
    }

    @Test
    void noHeadwordStandsTwiceInAnEntry() {
        assertThat(lexicon.entries()).allSatisfy(entry -> {
            Set<List<String>> seen = new HashSet<>();
            assertThat(entry.headwords())
                    .as(entry.origin())
                    .allSatisfy(words -> assertThat(seen.add(words))
                            .as(String.join(" ", words))
                            .isTrue());
        });
    }
}
