package dragoman.converter;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.analyse.word.LemmaCorrections;
import dragoman.analyse.word.Lemmatiser;
import dragoman.analyse.word.WordForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmaCorrectionsOracleTest {
    private static final List<String> TAGS = List.of("VB", "VBD", "VBG", "VBN", "VBP", "VBZ");

    private final LemmaCorrections corrections = LemmaCorrections.load();
    private final Lemmatiser lemmatiser = new Lemmatiser(new LemmaSource());

    @ParameterizedTest
    @CsvSource({
        "Provided, VBD, provide",
        "seconded, VBN, second",
        "rating, VBG, rate",
        "rating, NN, rating",
        "demined, VBN, demine",
        "kettling, VBG, kettle",
        "tear-gassed, VBD, tear-gas",
        "zip-tying, VBG, zip-tie",
        "wound, VB, wound",
        "wound, VBD, wind",
        "found, VBD, find",
        "found, VB, found",
        "recognised, VBN, recognise",
        "recognising, VBG, recognise",
        "lambasted, VBD, lambast",
        "Twelve, CD, twelve",
        "1990s, CD, 1990s",
        "fourth, JJ, fourth",
        "www.example.org, ADD, www.example.org",
        "Ministers, NNS, minister",
    })
    void writesOutTheVerb(String form, String tag, String lemma) {
        assertThat(corrected(form, tag)).isEqualTo(lemma);
    }

    /** A row that changes nothing is to be taken out. */
    @Test
    void everyFormNeedsItsCorrection() {
        for (String line : lines()) {
            String[] fields = line.split("\t");
            for (String form : fields[2].split(" ")) {
                assertThat(TAGS)
                        .as(form)
                        .anySatisfy(tag -> assertThat(corrected(form, tag))
                                .isEqualTo(fields[0])
                                .isNotEqualTo(lemmatiser.lemma(form, tag)));
            }
        }
    }

    /** Every form is spelt like one of its lemma. */
    @Test
    void formsAreOfTheirLemma() {
        for (String line : lines()) {
            String[] fields = line.split("\t");
            for (String form : fields[2].split(" ")) {
                assertThat(form).startsWith(fields[0].substring(0, 1));
                assertThat(form).matches("[a-z]+(-[a-z]+)*");
            }
        }
    }

    private String corrected(String form, String tag) {
        return corrections.correct(form, tag, lemmatiser.lemma(WordForm.of(form).lower(), tag));
    }

    private static List<String> lines() {
        try (InputStream stream = LemmaCorrections.class.getResourceAsStream("lemma-corrections.tsv")) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
