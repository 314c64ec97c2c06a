package dragoman.coder;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coder.lexicon.Lexicon;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.place.Gazetteer;
import dragoman.model.Article;
import dragoman.model.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way from a sentence to a passing test that CONTRIBUTING.md shows must lead there. */
class ContributingTest {
    private static final Path DOC = Path.of("..", "CONTRIBUTING.md");

    @Test
    void theEntryShownReadsTheSentenceShown(@TempDir Path folder) throws IOException {
        String doc = Files.readString(DOC);
        String entry = between(doc, "```yaml\n", "```");
        String sentence = between(doc, "echo \"", "\"");
        Files.writeString(folder.resolve("mine.yaml"), entry);
        assertThat(roots(Lexicon.load(), sentence)).isEmpty();
        assertThat(roots(Lexicon.load(folder), sentence)).containsExactly("REJECT Malawi > Zambian investigators");
    }

    private static String between(String text, String before, String after) {
        int start = text.indexOf(before) + before.length();
        return text.substring(start, text.indexOf(after, start));
    }

    private static List<String> roots(Lexicon lexicon, String sentence) {
        return new Coder(TestAnalyser.get(), Knowledge.load(), Gazetteer.load(), lexicon)
                .code(Article.of("test", sentence)).stream()
                        .filter(Event.class::isInstance)
                        .map(Event.class::cast)
                        .map(event -> event.root().code() + " "
                                + event.actor().get(0).entityText() + " > "
                                + event.recipient().get(0).entityText())
                        .toList();
    }
}
