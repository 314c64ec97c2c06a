package dragoman.coder.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.analyse.Analysis;
import dragoman.analyse.Sentence;
import dragoman.coder.TestAnalyser;
import dragoman.coder.mention.Mention;
import dragoman.coder.mention.MentionFinder;
import dragoman.coder.mention.Mentions;
import dragoman.coder.resolve.Resolutions;
import dragoman.coder.resolve.Resolver;
import dragoman.knowledge.Knowledge;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UtteranceReaderTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final UtteranceReader READER = new UtteranceReader();

    private record Read(Analysis analysis, Utterances utterances) {}

    private static Read read(String text) {
        Analysis analysis = TestAnalyser.analyse(text);
        Mentions mentions = new MentionFinder(KNOWLEDGE).find(analysis);
        Resolutions resolutions = new Resolver(KNOWLEDGE).resolve(analysis, mentions, Optional.empty());
        return new Read(analysis, READER.read(analysis, mentions, resolutions));
    }

    static Stream<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = UtteranceReaderTest.class.getResourceAsStream("/dragoman/attribution/utterances.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                if (!line.startsWith(" ")) {
                    rows.add(new ArrayList<>());
                }
                rows.get(rows.size() - 1).add(line.strip());
            });
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void reads(List<String> row) {
        Read read = read(row.get(0).replace("\\n", "\n"));
        List<String> found = new ArrayList<>();
        read.utterances().quotations().forEach(quotation -> found.add("quote " + describe(read.analysis(), quotation)));
        read.utterances().statements().forEach(statement -> found.add("claim " + describe(read.analysis(), statement)));
        assertThat(found).containsExactlyElementsOf(row.subList(1, row.size()));
    }

    private static String describe(Analysis analysis, Quotation quotation) {
        return String.join(
                " | ",
                quotation.kind().name().toLowerCase(Locale.ROOT),
                quotation.speaker().map(mention -> words(analysis, mention)).orElse("-"),
                quotation.cue().map(cue -> words(analysis, cue)).orElse("-"),
                words(analysis, quotation.words()));
    }

    private static String describe(Analysis analysis, Statement statement) {
        String claim = String.join(
                " | ",
                statement.source().map(mention -> words(analysis, mention)).orElse("-"),
                statement.cue().map(cue -> words(analysis, cue)).orElse("-"),
                statement.content().stream()
                        .map(stretch -> words(analysis, stretch))
                        .collect(Collectors.joining(" + ")));
        String audience = statement.audience().stream()
                .map(mention -> words(analysis, mention))
                .collect(Collectors.joining(", "));
        return audience.isEmpty() ? claim : claim + " | to " + audience;
    }

    private static String words(Analysis analysis, Mention mention) {
        Sentence sentence = analysis.sentences().get(mention.sentence());
        return analysis.text()
                .substring(
                        sentence.token(mention.from()).start(),
                        sentence.token(mention.to() - 1).end());
    }

    private static String words(Analysis analysis, Stretch stretch) {
        return analysis.text().substring(stretch.start(), stretch.end());
    }

    @Test
    void namesTheChainOfSourcesOutermostFirst() {
        Read read = read("Reuters reported that the ministry said shelling had destroyed the bridge.");
        int trigger = read.analysis().text().indexOf("destroyed");
        Attributions attributions = new Attributions(read.utterances());
        assertThat(attributions.of(trigger, false))
                .extracting(link ->
                        link.cue().map(cue -> words(read.analysis(), cue)).orElse("-"))
                .containsExactly("reported", "said");
        assertThat(attributions.of(trigger, true)).isEmpty();
    }

    @Test
    void leavesToTheWriterWhatSomebodyOnlyCallsFor() {
        Read read = read("Norway urged both sides to release their prisoners.");
        int trigger = read.analysis().text().indexOf("release");
        assertThat(new Attributions(read.utterances()).of(trigger, false)).isEmpty();
    }

    @Property(tries = 150)
    void slicesTheTextWhateverItsMarks(@ForAll("soups") String text) {
        Read read = read(text);
        for (Quotation quotation : read.utterances().quotations()) {
            assertThat(words(read.analysis(), quotation.words())).isNotEmpty();
        }
        int last = 0;
        for (Statement statement : read.utterances().statements()) {
            assertThat(statement.content()).isNotEmpty();
            for (Stretch stretch : statement.content()) {
                assertThat(words(read.analysis(), stretch)).isNotEmpty();
            }
            assertThat(statement.content().get(0).start()).isGreaterThanOrEqualTo(last);
            last = statement.content().get(0).start();
        }
        assertThat(read(text).utterances()).isEqualTo(read.utterances());
    }

    @Provide
    Arbitrary<String> soups() {
        return Arbitraries.of(
                        "\"",
                        "“",
                        "”",
                        "'",
                        "‘",
                        "’",
                        "«",
                        "»",
                        "''",
                        "``",
                        ",",
                        ".",
                        "?",
                        ":",
                        ";",
                        " — ",
                        "-",
                        "(",
                        ")",
                        "\n\n",
                        "\n",
                        " ",
                        " he said ",
                        " said Anna Lind",
                        "The mayor told reporters that ",
                        "we left",
                        "according to",
                        " reportedly ",
                        "A claim by him that",
                        " 6'2\" ",
                        "Q: ",
                        "LIND: ",
                        "nobody came",
                        ", adding that ",
                        " what he called ",
                        "urged",
                        " it ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }
}
