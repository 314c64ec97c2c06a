package dragoman.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dragoman.coder.opinion.Label;
import org.junit.jupiter.api.Test;

class RowTest {
    @Test
    void marksBecomeOffsetsOfTheBareSentence() {
        Row row = Row.of("057\toccurred\tIn May {T:Benin} got what {S:Togo} had signed.", "a.tsv:1");
        assertThat(row.pair().text()).isEqualTo("In May Benin got what Togo had signed.");
        assertThat(row.pair().source().text()).isEqualTo("Togo");
        assertThat(row.pair().target().start()).isEqualTo(7);
        assertThat(row.label()).isEqualTo(Label.SUPPORT);
    }

    @Test
    void aPromisedConcessionAndAVerdictAreLabelsOfTheirOwn() {
        assertThat(Label.of("0353")).isEqualTo(Label.CONCEDE_LATER);
        assertThat(Label.of("116")).isEqualTo(Label.CONVICT);
        assertThat(Label.of("---")).isEqualTo(Label.NONE);
    }

    @Test
    void aRowThatIsNotInTheFormatSaysWhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Row.of("057 occurred {S:Togo} {T:Benin}", "a.tsv:7"))
                .withMessageContaining("a.tsv:7")
                .withMessageContaining("tabs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Row.of("057\toccurred\t{S:Togo} signed.", "a.tsv:8"))
                .withMessageContaining("{T:...}");
    }
}
