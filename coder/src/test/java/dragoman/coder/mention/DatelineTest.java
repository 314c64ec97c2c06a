package dragoman.coder.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.analyse.Sentence;
import dragoman.coder.TestAnalyser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        OSLO, May 3 - Envoys met the general. | Envoys
        KATI, Mali, Nov. 21 -- Rebels left. | Rebels
        Envoys met the general - again. | Envoys
        NATO said its jets - all of them - had left. | NATO
        """)
    void theNewsBeginsBehindTheDash(String text, String first) {
        Sentence sentence = TestAnalyser.analyse(text).sentences().get(0);
        assertThat(sentence.token(Dateline.end(sentence)).form()).isEqualTo(first);
    }
}
