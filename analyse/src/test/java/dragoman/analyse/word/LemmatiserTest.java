package dragoman.analyse.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over a lexicon of a few words of its own. */
class LemmatiserTest {
    private final Lemmatiser lemmatiser = new Lemmatiser(new FewWords());

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "carries, VBZ, carry",
                "carried, VBN, carry",
                "plotting, VBG, plot",
                "using, VBG, use",
                "used, VBD, use",
                "fled, VBD, flee",
                "fled, VB, flee",
                "sails, VBZ, sails",
                "rallies, NNS, rally",
                "rallies, NNPS, rally",
                "rallies, NN, rallies",
                "rallies, VBZ, rallies",
                "bigger, JJR, big",
                "'ll, MD, will",
                "'ll, NN, 'll",
                "0th, JJ, #ord#",
                "0st, NN, #ord#",
                "0xd, NN, 0xd",
                "fifth, JJ, #ord#",
                "fifths, NNS, #ord#",
                "nine, CD, #crd#",
                "carry, X, carry",
            })
    void undoesInflection(String form, String tag, String lemma) {
        assertThat(lemmatiser.lemma(form, tag)).isEqualTo(lemma);
    }

    @Test
    void keepsTheStringOfABaseForm() {
        String form = "harbour";
        assertThat(lemmatiser.lemma(form, "NN")).isSameAs(form);
    }

    private static final class FewWords implements LemmaLexicon {
        private static final Map<WordClass, Set<String>> BASES = Map.of(
                WordClass.VERB, Set.of("carry", "plot", "use", "flee"),
                WordClass.NOUN, Set.of("rally", "fifth"),
                WordClass.ADJECTIVE, Set.of("big"),
                WordClass.ADVERB, Set.of());

        @Override
        public boolean isBase(WordClass type, String form, int length, String ending) {
            return BASES.getOrDefault(type, Set.of()).contains(form.substring(0, length) + ending);
        }

        @Override
        public @Nullable String exception(WordClass type, String form) {
            return type == WordClass.VERB && form.equals("fled") ? "flee" : null;
        }

        @Override
        public @Nullable String abbreviation(String form, String tag) {
            return form.equals("'ll") && tag.equals("MD") ? "will" : null;
        }

        @Override
        public boolean isCardinal(String lemma) {
            return lemma.equals("nine");
        }

        @Override
        public boolean isOrdinal(String lemma) {
            return lemma.equals("fifth");
        }
    }
}
