package dragoman.converter;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.analyse.word.Lemmatiser;
import dragoman.analyse.word.WordClass;
import dragoman.analyse.word.WordForm;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Lemmas as NLP4J gives them, over its own lexicon. */
class LemmatiserOracleTest {
    private static final LemmaSource SOURCE = new LemmaSource();
    private static final Lemmatiser LEMMATISER = new Lemmatiser(SOURCE);
    private static final EnglishMorphAnalyzer ORACLE = new EnglishMorphAnalyzer();

    private static final Map<WordClass, List<String>> TAGS = Map.of(
            WordClass.VERB, List.of("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"),
            WordClass.NOUN, List.of("NN", "NNS", "NNP", "NNPS"),
            WordClass.ADJECTIVE, List.of("JJ", "JJR", "JJS"),
            WordClass.ADVERB, List.of("RB", "RBR", "RBS"));
    private static final List<String> OTHERS = List.of("MD", "PRP", "CD", "IN", "TO", "N", "", "X", ".", "NFP", "VBZ2");
    private static final List<String> ENDINGS = List.of(
            "", "s", "es", "ies", "ing", "ying", "ed", "d", "ied", "n", "en", "ung", "men", "ae", "i", "a", "er", "ier",
            "est", "iest", "st", "th");

    @Test
    void everyWordWithEveryTagOfItsClass() {
        TAGS.forEach((type, tags) -> {
            SOURCE.bases(type).forEach(form -> check(form, tags));
            SOURCE.exceptions(type).keySet().forEach(form -> check(form, tags));
        });
    }

    @Test
    void everyInflection() {
        TAGS.forEach((type, tags) -> SOURCE.bases(type).forEach(base -> {
            for (int cut = 0; cut <= 1; cut++) {
                String stem = base.substring(0, base.length() - cut);
                ENDINGS.forEach(ending -> check(stem + ending, tags));
            }
            String doubled = base + base.charAt(base.length() - 1);
            ENDINGS.forEach(ending -> check(doubled + ending, tags));
        }));
    }

    @Test
    void numbersAndAbbreviations() {
        SOURCE.abbreviations().keySet().forEach(cut -> checkAll(cut.form()));
        SOURCE.cardinals().forEach(LemmatiserOracleTest::checkAll);
        SOURCE.ordinals().forEach(LemmatiserOracleTest::checkAll);
        List.of("0st", "0nd", "0rd", "0th", "0xx", "00th", "th", "").forEach(LemmatiserOracleTest::checkAll);
    }

    @Property(tries = 5_000)
    void anything(@ForAll String form) {
        checkAll(WordForm.of(form).lower());
    }

    @Property(tries = 5_000)
    void shortWords(@ForAll("shortWords") String form) {
        checkAll(form);
    }

    @Provide
    Arbitrary<String> shortWords() {
        Arbitrary<String> stems =
                Arbitraries.strings().withChars("abdegnrsty0-'").ofMaxLength(5);
        return stems.flatMap(stem -> Arbitraries.of(ENDINGS).map(stem::concat));
    }

    private static void checkAll(String form) {
        TAGS.values().forEach(tags -> check(form, tags));
        check(form, OTHERS);
    }

    private static void check(String form, List<String> tags) {
        // A base form of the lexicon has a capital: cafÈ.
        String lower = WordForm.lower(form);
        for (String tag : tags) {
            String lemma = LEMMATISER.lemma(lower, tag);
            String expected = ORACLE.lemmatize(form, tag);
            if (!lemma.equals(expected)) {
                assertThat(lemma).as("%s, %s", form, tag).isEqualTo(expected);
            }
        }
    }
}
