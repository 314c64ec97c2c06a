package dragoman.analyse.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordFormTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "harbour | harbour",
                "1987 | 0",
                "$2,400.50 | 0",
                "-12% | 0",
                "7-0 | 0",
                "7-to-0 | 0-to-0",
                "F-35s | F-0s",
                "#9 | 0",
                "a#9 | a0",
                "9%% | 0",
                "%9 | %0",
                "€ | $",
                "“ | \"",
                "– | -",
                "----- | --",
                "wait..... | wait..",
                "port.example.org/ships | #hlink#",
                "ftp://x | #hlink#",
                "FTP://x | #hlink#",
                "gopher://x | gopher://x",
                "(.7z | #hlink#",
                "x.7zz | x.0zz",
                "Mr.Brown | #hlink#",
                "B.Brown | #hlink#",
                "B.B. | B.B.",
                "127.0.0.1 | #hlink#",
                "12.0.0.1 | 0",
            })
    void simplifies(String form, String simplified) {
        assertThat(WordForm.of(form).simplified()).isEqualTo(simplified);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tugboat", "U.N.", "state-of-the-art", "语", "0", "élan", ""})
    void keepsTheStringItself(String form) {
        WordForm word = WordForm.of(form);
        assertThat(word.undigitised()).isSameAs(form);
        if (!form.equals("U.N.")) {
            assertThat(word.lower()).isSameAs(word.simplified());
        }
        assertThat(word.simplified()).isEqualTo(form);
    }

    @Test
    void lowersLatinLettersAlone() {
        assertThat(WordForm.lower("ÉTÉ ×ÞŒŽ Ωİ")).isEqualTo("été ×þŒŽ Ωİ");
        assertThat(WordForm.lower("\u008a\u009f")).isEqualTo("\u009a\u00ff");
    }

    @Test
    void shapes() {
        assertThat(WordForm.of("MacArthur's").shape()).isEqualTo("AaaAaa.a");
        assertThat(WordForm.of("T-72").shape()).isEqualTo("A.1");
        assertThat(WordForm.shape("aB1.")).isEqualTo("aA1.");
        assertThat(WordForm.shape("aB".repeat(15))).isEqualTo("aA".repeat(15));
    }

    @Test
    void traitsOfTheFirstWordLackItsCapital() {
        WordForm word = WordForm.of("McMahon2");
        int later = bits(Trait.FIRST_UPPER, Trait.ONE_MORE_UPPER, Trait.HAS_DIGIT);
        assertThat(word.traits(false)).isEqualTo(later);
        assertThat(WordForm.of("Mc-Mahon2").traits(true))
                .isEqualTo(bits(Trait.ONE_MORE_UPPER, Trait.HAS_DIGIT, Trait.HAS_HYPHEN));
        assertThat(WordForm.of("NATO").traits(true)).isEqualTo(Trait.ALL_UPPER.bit());
        assertThat(WordForm.of("O'Neil").traits() & Trait.CASELESS).isEqualTo(Trait.HAS_OTHER_PUNCTUATION.bit());
        assertThat(WordForm.of("x.org").traits()).isEqualTo(Trait.HYPERLINK.bit());
    }

    private static int bits(Trait... traits) {
        return Arrays.stream(traits).mapToInt(Trait::bit).reduce(0, (one, other) -> one | other);
    }
}
