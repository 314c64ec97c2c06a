package dragoman.coder.date;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.analyse.Analysis;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.coder.TestAnalyser;
import dragoman.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published on Tuesday, 2 September 2025. */
class EventDatesTest {
    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2025, 9, 2));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The ministers met on Monday. | met | OCCURRED | false | 2025-09-01 2025-09-01 RELATIVE Monday
        The ministers met in Oslo on Monday. | met | OCCURRED | false | 2025-09-01 2025-09-01 RELATIVE Monday
        The ministers will meet on Thursday. | meet | PLANNED | false | 2025-09-04 2025-09-04 RELATIVE Thursday
        The ministers met on 3 May 2024. | met | OCCURRED | false | 2024-05-03 2024-05-03 EXPLICIT 3 May 2024
        The army invaded the island in early 2022. | invaded | OCCURRED | true | 2022-01-01 2022-03-31 HISTORICAL early 2022
        On Monday the general said that his troops would leave. | leave | PLANNED | false | -
        The general told reporters on Monday that rebels had shelled the port. | shelled | ALLEGED | false | -
        The general was jailed after he lost the vote in 2019. | jailed | OCCURRED | false | 2025-09-02 2025-09-02 DOCUMENT
        The general was jailed after he lost the vote in 2019. | lost | OCCURRED | true | 2019-01-01 2019-12-31 HISTORICAL 2019
        The court jailed the general. | jailed | OCCURRED | false | 2025-09-02 2025-09-02 DOCUMENT
        The court has jailed the general. | jailed | OCCURRED | false | 2025-09-02 2025-09-02 DOCUMENT
        The court jailed the general. | jailed | OCCURRED | true | -
        The court had jailed the general. | jailed | OCCURRED | false | -
        The court may jail the general. | jail | HYPOTHETICAL | false | -
        The court is holding the general. | holding | ONGOING | false | -
        The army must withdraw by Friday. | withdraw | HYPOTHETICAL | false | -
        The army has occupied the port since Sunday. | occupied | ONGOING | false | 2025-08-31 2025-09-02 RELATIVE Sunday
        The army occupied the port from May 3 to May 5. | occupied | OCCURRED | false | 2025-05-03 2025-05-05 RELATIVE May 3
        The army shelled the port between May and July 2024. | shelled | OCCURRED | false | 2024-05-01 2024-07-31 HISTORICAL May
        He has been in prison since July 26, when soldiers seized him. | seized | OCCURRED | true | 2025-07-26 2025-07-26 RELATIVE July 26
        On Monday rebels stormed the town and burned the market. | burned | OCCURRED | false | 2025-09-01 2025-09-01 RELATIVE Monday
        Monday's attack killed nine soldiers. | attack | OCCURRED | false | 2025-09-01 2025-09-01 RELATIVE Monday
        The council on Monday condemned the raid. | condemned | OCCURRED | false | 2025-09-01 2025-09-01 RELATIVE Monday
        A court in the town on Monday jailed the general. | jailed | OCCURRED | false | 2025-09-01 2025-09-01 RELATIVE Monday
        The general was convicted by a military court in 2015. | convicted | OCCURRED | false | 2015-01-01 2015-12-31 HISTORICAL 2015
        In a speech on Monday the general had vowed revenge. | vowed | OCCURRED | true | 2025-09-01 2025-09-01 RELATIVE Monday
        The ministers met on Monday, two days after a shell hit the port. | hit | OCCURRED | true | 2025-08-30 2025-08-30 RELATIVE Monday
        The ministers met two days after a shell hit the port. | hit | OCCURRED | true | -
        Talks lasted for three days. | lasted | OCCURRED | false | 2025-09-02 2025-09-02 DOCUMENT
        """)
    void datesTheEvent(String text, String trigger, Status status, boolean background, String expected) {
        Analysis analysis = TestAnalyser.analyse(text);
        Sentence sentence = analysis.sentences().get(0);
        int at = sentence.tokens().stream()
                .filter(token -> token.form().equals(trigger))
                .mapToInt(Token::index)
                .findFirst()
                .orElseThrow();
        String found = EventDates.of(
                        sentence, at, List.of(), status, background, PUBLISHED, TimeReader.read(analysis, PUBLISHED))
                .map(dated -> show(dated, text))
                .orElse("-");
        assertThat(found).isEqualTo(expected);
    }

    private static String show(DatedInterval dated, String text) {
        String words = dated.expression()
                .map(e -> " " + text.substring(e.start(), e.end()))
                .orElse("");
        return dated.interval().first() + " " + dated.interval().last() + " " + dated.basis() + words;
    }
}
