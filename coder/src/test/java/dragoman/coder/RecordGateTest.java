package dragoman.coder;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.analyse.Analysis;
import dragoman.analyse.Gate;
import dragoman.analyse.Graph;
import dragoman.analyse.Sentence;
import dragoman.coder.attribute.UtteranceReader;
import dragoman.coder.code.EventReader;
import dragoman.coder.lexicon.Lexicon;
import dragoman.coder.mention.MentionFinder;
import dragoman.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordGateTest {
    private static final Gate GATE =
            new RecordGate(new MentionFinder(Knowledge.load()), new EventReader(Lexicon.load()), new UtteranceReader());

    @ParameterizedTest
    @ValueSource(strings = {"Scattered showers, then clear skies.", "Water boils faster here.", "Photo above."})
    void whatCanHoldNoRecordIsNotParsed(String text) {
        assertThat(sentence(text, GATE).grammar().isParsed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oslo protested.",
                "He left.",
                "Soldiers left.",
                "The shop opens on Tuesday.",
                "Twelve died.",
                "A survey found that prices rose.",
                "Prices reportedly rose.",
                "According to estimates, prices rose.",
                "The “boom” is over."
            })
    void whatMayHoldOneIs(String text) {
        assertThat(sentence(text, GATE).grammar().isParsed()).isTrue();
    }

    @Test
    void aSentenceTurnedDownIsParsedWhenItIsAskedFor() {
        String text = "Envoys met in Oslo, where talks that had stalled went on. Paris said it would wait.";
        Analysis at = TestAnalyser.get().analyse(text, Gate.OPEN);
        Analysis later = TestAnalyser.get().analyse(text, (tokens, names) -> false);
        for (Sentence sentence : later.sentences()) {
            assertThat(sentence.grammar().isParsed()).isFalse();
            Graph graph = sentence.graph();
            Graph expected = at.sentences().get(sentence.index()).graph();
            for (int token = 0; token < sentence.size(); token++) {
                assertThat(graph.governors(token)).isEqualTo(expected.governors(token));
            }
            assertThat(sentence.graph()).isSameAs(graph);
        }
    }

    private static Sentence sentence(String text, Gate gate) {
        return TestAnalyser.get().analyse(text, gate).sentences().get(0);
    }
}
