package dragoman.coder.date;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coder.TestAnalyser;
import dragoman.model.DateBasis;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublicationDateTest {

    @Test
    void readsTheDateline() {
        assertThat(PublicationDate.of(TestAnalyser.analyse("GENEVA, May 3, 2019 - Envoys of both sides met again.")))
                .contains(new PublicationDate(LocalDate.of(2019, 5, 3), DateBasis.DATELINE));
    }

    @Test
    void takesTheDatelinesYearFromTheText() {
        String text =
                "GENEVA, May 3 (Agency) - Envoys of both sides met again.\n\nThe record of May 3, 2019 was sealed.\n";
        assertThat(PublicationDate.of(TestAnalyser.analyse(text)))
                .contains(new PublicationDate(LocalDate.of(2019, 5, 3), DateBasis.DATELINE));
    }

    @Test
    void guessesNoYear() {
        String text = "GENEVA, May 3 - Envoys of both sides met again. The war began in 2017.";
        assertThat(PublicationDate.of(TestAnalyser.analyse(text))).isEmpty();
    }

    @Test
    void readsALineThatIsADate() {
        String text =
                "Ministry of Foreign Affairs\n\nOslo, 14 March 2021\n\nThe minister has recalled the ambassador.\n";
        assertThat(PublicationDate.of(TestAnalyser.analyse(text)))
                .contains(new PublicationDate(LocalDate.of(2021, 3, 14), DateBasis.CONTENT));
    }

    @Test
    void takesNoDateOfTheStory() {
        String text = "The minister resigned on 14 March 2021 after the protests of the farmers.";
        assertThat(PublicationDate.of(TestAnalyser.analyse(text))).isEmpty();
    }
}
