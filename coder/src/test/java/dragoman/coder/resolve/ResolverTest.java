package dragoman.coder.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.analyse.Analysis;
import dragoman.analyse.Sentence;
import dragoman.coder.TestAnalyser;
import dragoman.coder.mention.Mention;
import dragoman.coder.mention.MentionFinder;
import dragoman.coder.mention.Mentions;
import dragoman.knowledge.Knowledge;
import dragoman.model.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ResolverTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();

    private static List<String> read(String text, Optional<LocalDate> date, String wanted) {
        Analysis analysis = TestAnalyser.analyse(text);
        Mentions mentions = new MentionFinder(KNOWLEDGE).find(analysis);
        Resolutions resolutions = new Resolver(KNOWLEDGE).resolve(analysis, mentions, date);
        return mentions.all().stream()
                .filter(mention -> words(analysis, mention).equals(wanted))
                .map(mention ->
                        resolutions.of(mention).stream().map(ResolverTest::show).collect(Collectors.joining(" + ")))
                .toList();
    }

    private static String words(Analysis analysis, Mention mention) {
        Sentence sentence = analysis.sentences().get(mention.sentence());
        return analysis.text()
                .substring(
                        sentence.token(mention.from()).start(),
                        sentence.token(mention.to() - 1).end());
    }

    private static String show(Referent referent) {
        String sectors = referent.sectors().stream().map(Sector::code).collect(Collectors.joining(","));
        return String.join(
                " ",
                referent.name().orElse("-"),
                referent.code().orElse("-"),
                sectors.isEmpty() ? "-" : sectors,
                referent.resolution().code());
    }

    /** The last mention with these words; "none" where no mention has them. */
    @ParameterizedTest(name = "{0} [{2}]")
    @CsvFileSource(resources = "resolutions.psv", delimiter = '|', numLinesToSkip = 1)
    void resolves(String text, LocalDate date, String mention, String expected) {
        List<String> found = read(text, Optional.ofNullable(date), mention);
        String last = found.isEmpty() ? "none" : found.get(found.size() - 1);
        assertThat(last).as(text).isEqualTo(expected);
    }

    @Test
    void everyMentionHasAReferent() {
        Analysis analysis =
                TestAnalyser.analyse("He said it. They and both sides, the pair, told us why. THE ARMY FIRED.");
        Mentions mentions = new MentionFinder(KNOWLEDGE).find(analysis);
        Resolutions resolutions = new Resolver(KNOWLEDGE).resolve(analysis, mentions, Optional.empty());
        assertThat(mentions.all())
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(resolutions.of(mention)).isNotEmpty());
    }
}
