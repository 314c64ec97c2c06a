package dragoman.coder.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "\"We left,\" she said. \"We won't return.\" ~ We left,|We won't return.",
                "“We left,” she said. ~ We left,",
                "He called it «a farce». ~ a farce",
                "'We won't return,' she said of the leaders' plan. ~ We won't return,",
                "“They said ‘no deal’ twice,” he said. ~ They said ‘no deal’ twice,|no deal",
                "The soldiers' wages and the miners' strike in the '90s. ~ ``",
                "She began: “We will stay. ~ We will stay.",
                "The 6'2\" striker said nothing. ~ ``",
                "―”We are tired.” ~ We are tired.",
                "''We left,'' she said. ~ We left,",
            })
    void pairs(String text, String expected) {
        List<String> found = Marks.in(text, List.of(new Stretch(0, text.length()))).stream()
                .map(quoted ->
                        text.substring(quoted.words().start(), quoted.words().end()))
                .toList();
        assertThat(String.join("|", found)).isEqualTo(expected.equals("``") ? "" : expected);
    }

    @org.junit.jupiter.api.Test
    void takesUpASpeechThatTheParagraphBeforeLeftOpen() {
        String text = "“We stayed.\n“We fought,” he said.";
        List<Quoted> found = Marks.in(text, List.of(new Stretch(0, 11), new Stretch(12, text.length())));
        assertThat(found).hasSize(2);
        assertThat(found.get(1).again()).isTrue();
    }
}
