package dragoman.coder.code;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.analyse.Analysis;
import dragoman.analyse.Sentence;
import dragoman.coder.TestAnalyser;
import dragoman.coder.lexicon.Lexicon;
import dragoman.coder.mention.MentionFinder;
import dragoman.coder.mention.Mentions;
import dragoman.coder.resolve.Resolver;
import dragoman.knowledge.Knowledge;
import dragoman.model.Modifier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures that belong to an event: which, how many of what, and how exactly. */
class FiguresTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final MentionFinder MENTIONS = new MentionFinder(KNOWLEDGE);
    private static final Resolver RESOLVER = new Resolver(KNOWLEDGE);
    private static final TriggerFinder TRIGGERS = new TriggerFinder(Lexicon.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "killed   | 12 soldier killed AT_LEAST | The shelling killed at least 12 soldiers in Mali.",
                "arrested | 30 protester arrested MORE_THAN | Police arrested more than 30 Kenyan protesters.",
                "expelled | 2 diplomat expelled EXACT | Peru expelled two Chilean diplomats.",
                "lent     | 300000000 USD - EXACT | Japan lent $300 million to Nepal.",
                "killed   | 9 villager killed ABOUT | Rebels killed about nine villagers and fled 40 miles.",
                "met      | none | The Danish king met the two leaders of Sudan.",
            })
    void figures(String word, String expected, String text) {
        Analysis analysis = TestAnalyser.analyse(text);
        Mentions mentions = MENTIONS.find(analysis);
        Sentence sentence = analysis.sentences().get(0);
        Reading reading = new Reading(sentence, mentions, RESOLVER.resolve(analysis, mentions, Optional.empty()));
        Figures figures = new Figures(sentence);
        assertThat(TRIGGERS.find(reading, new Slots(sentence)).stream()
                        .filter(trigger ->
                                sentence.token(trigger.token()).form().equals(word))
                        .flatMap(trigger -> figures.of(trigger).stream())
                        .map(figure -> String.join(
                                " ",
                                String.valueOf(figure.value()),
                                figure.unit().orElse("-"),
                                figure.what().orElse("-"),
                                figure.modifier().name())))
                .isEqualTo(expected.equals("none") ? List.of() : List.of(expected));
    }

    @Test
    void modifiers() {
        assertThat(Figures.modifier("no fewer than")).isEqualTo(Modifier.AT_LEAST);
        assertThat(Figures.modifier("up to")).isEqualTo(Modifier.AT_MOST);
        assertThat(Figures.modifier("nearly")).isEqualTo(Modifier.ABOUT);
        assertThat(Figures.modifier("upwards of")).isEqualTo(Modifier.MORE_THAN);
        assertThat(Figures.modifier("fewer than")).isEqualTo(Modifier.LESS_THAN);
        assertThat(Figures.modifier("the")).isEqualTo(Modifier.EXACT);
    }
}
