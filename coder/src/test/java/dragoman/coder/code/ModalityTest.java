package dragoman.coder.code;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coder.Coder;
import dragoman.coder.TestAnalyser;
import dragoman.coder.lexicon.Lexicon;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.place.Gazetteer;
import dragoman.model.Article;
import dragoman.model.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The status that a sentence's grammar gives its event. */
class ModalityTest {
    private static final Coder CODER =
            new Coder(TestAnalyser.get(), Knowledge.load(), Gazetteer.load(), Lexicon.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "negated | imposed | Neither Chile nor Peru has imposed sanctions on Belarus.",
                "negated | freed | Not one of the Kenyan hostages has been freed.",
                "negated | apologised | The Danish minister apologised to no one.",
                "negated | arrest | At no point did Kenyan police arrest the minister.",
                "negated | jailed | The Kenyan police did not find the minister, let alone arrested or jailed him.",
                "hypothetical | leave | The leaders told the rebels to leave the Congolese city.",
                "negated | vacate | Kenya has yet to vacate the Somali town.",
                "negated | withdrawal | The withdrawal of Kenyan troops from Somalia has not begun.",
                "hypothetical | War | War between Peru and Chile is likely.",
                "hypothetical | arrests | In the film the Danish king arrests the Swedish ambassador.",
                "occurred | arrested | In May the Danish police arrested the Swedish ambassador.",
                "hypothetical | suspends | In the event of a coup the African Union suspends Chad.",
                "occurred | suspended | In the case of Chad the African Union suspended the junta.",
                "planned | hosts | In three weeks Jamaica hosts the Cuban president.",
                "hypothetical | lifts | Turkey will free the pastor after Washington lifts the sanctions on Ankara.",
                "hypothetical | attacks | Oil will soar once Iran attacks Saudi Arabia.",
                "occurred | lifted | Turkey freed the pastor after Washington lifted the sanctions on Ankara.",
                "occurred | recognise | Chile was the first country to recognise Kosovo.",
            })
    void theGrammarTells(String status, String word, String sentence) {
        assertThat(CODER.code(Article.of("test", sentence)))
                .filteredOn(Event.class::isInstance)
                .map(Event.class::cast)
                .filteredOn(event ->
                        event.eventText().stream().anyMatch(span -> span.text().equals(word)))
                .extracting(event -> event.status().code())
                .contains(status);
    }
}
