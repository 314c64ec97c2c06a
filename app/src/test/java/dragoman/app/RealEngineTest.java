package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coder.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands with the real coder, loaded once, README's among them. */
class RealEngineTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String ARTICLE =
            ROOT.resolve("articles/005-salisbury-sanctions.txt").toString();
    private static final LazyEngine ENGINE =
            new LazyEngine(() -> CoderEngine.load(new Engine.Settings(Optional.empty(), Optional.empty()), line -> {}));

    private static Cli run(String... args) {
        return Cli.run((settings, progress) -> ENGINE.get(), "", args);
    }

    @Test
    void aDemoOfEveryArticle() {
        Cli run = run("demo");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("articles/001-", "articles/014-", "CONSULT", "What to try next:");
        assertThat(run.lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
    }

    @Test
    void threadsDoNotMatter() {
        String folder = ROOT.resolve("articles").toString();
        Cli one = run("code", "--threads", "1", "--records", "all", folder);
        Cli two = run("code", "--threads", "2", "--records", "all", folder);
        assertThat(two).isEqualTo(one);
        assertThat(one.out()).contains("\"record\":\"event\"");
    }

    @Test
    void anEventExplained() {
        Cli list = run("explain", ARTICLE, "--date", "2018-03-14");
        assertThat(list.code()).isZero();
        assertThat(list.lines()).isNotEmpty();
        String id = list.lines().get(0).split(" ")[0];
        Cli run = run("explain", ARTICLE, "--date", "2018-03-14", "--event", id.substring(0, 12));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("rule ", "status ", "Considered in this sentence:", ", taken", "grammar", "└─");
        Cli drawing = run("explain", ARTICLE, "--sentence", "1");
        assertThat(drawing.out()).contains("┬", "└─", "root", "DATE");
        assertThat(drawing.code()).isZero();
        Cli beyond = run("explain", ARTICLE, "--sentence", "999");
        assertThat(beyond.err()).contains("--sentence 999, expected a number from 0 to");
        assertThat(beyond.code()).isEqualTo(2);
        Cli wrong = run("explain", ARTICLE, "--event", "zzzz");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("--event zzzz, found no event of it among");
    }

    @Test
    void aPair() {
        String question = "{\"id\":\"1\",\"text\":\"Paris expelled two Malian diplomats on Monday.\","
                + "\"source\":{\"start\":0,\"end\":5},\"target\":{\"start\":19,\"end\":25}}\n";
        Cli run = Cli.run((settings, progress) -> ENGINE.get(), question, "relate", "-");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"event\":[\"SANCTION\"]");
    }

    @Test
    void brokenDataOfTheUsersOwnAreWrongUsage(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("mine.yaml"), "- verb: snub\n  evnt: REJECT\n  example: \"[France] snubbed {Mali}.\"\n");
        Cli run = Cli.run(CoderEngine::load, "France snubbed Mali.", "code", "-", "--lexicon", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("mine.yaml:1", "evnt");
    }

    @ParameterizedTest
    @MethodSource("readmeCommands")
    void commandsOfTheReadmeWork(String command) {
        List<String> words = new ArrayList<>();
        for (String word : command.replaceFirst(" [>|].*", "").split(" +")) {
            words.add(word.startsWith("articles/") ? ROOT.resolve(word).toString() : word);
        }
        Cli run = run(words.subList(1, words.size()).toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isNotEmpty();
    }

    /** Those of its blocks of shell commands. */
    static Stream<String> readmeCommands() throws IOException {
        return blocks("sh").flatMap(String::lines).filter(line -> line.startsWith("./dragoman "));
    }

    @Test
    void theLexiconEntryOfTheReadmeLoads(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("mine.yaml"), blocks("yaml").findFirst().orElseThrow());
        assertThat(Lexicon.load(folder).entries())
                .anySatisfy(entry -> assertThat(entry.name()).startsWith("snub"));
    }

    private static Stream<String> blocks(String language) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(readme)
                .results()
                .map(block -> block.group(1));
    }
}
