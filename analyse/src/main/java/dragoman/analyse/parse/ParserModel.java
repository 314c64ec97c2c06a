package dragoman.analyse.parse;

import dragoman.analyse.model.ModelFile;
import dragoman.analyse.model.Slot;
import dragoman.analyse.model.Templates;
import java.util.Arrays;
import java.util.List;

/**
 * The parser's linear model. What depends on one word alone is scored once a word and role, as the stack's top and as
 * the next of the input; a state adds these two sums and what depends on more.
 */
final class ParserModel {
    private final Templates top;
    private final Templates input;
    private final Templates moving;
    private final Slot[] slots;

    ParserModel(ModelFile file) {
        Templates all = Templates.of(file, Parser.NAME);
        top = all.fixed(Slot.Source.I);
        input = all.fixed(Slot.Source.J);
        moving = all.moving();
        slots = all.slots().toArray(Slot[]::new);
    }

    List<String> labels() {
        return moving.labels();
    }

    Run run() {
        return new Run();
    }

    /** Scores the states of one sentence after the other. */
    final class Run {
        private final int[] places = new int[slots.length];
        private final float[] scores = new float[labels().size()];
        private float[][] topScores = new float[64][];
        private float[][] inputScores = new float[64][];
        private boolean[] topKnown = new boolean[64];
        private boolean[] inputKnown = new boolean[64];
        private ParserState state = new ParserState();

        void begin(ParserState sentence) {
            state = sentence;
            int rows = sentence.tree().size() + 1;
            if (rows > topScores.length) {
                topScores = new float[rows * 2][];
                inputScores = new float[rows * 2][];
                topKnown = new boolean[rows * 2];
                inputKnown = new boolean[rows * 2];
            }
            Arrays.fill(topKnown, 0, rows, false);
            Arrays.fill(inputKnown, 0, rows, false);
        }

        /** The scores of all transitions in the present state; valid until the next call. */
        float[] scores() {
            for (int i = 0; i < slots.length; i++) {
                Slot slot = slots[i];
                places[i] = state.place(slot.source(), slot.window(), slot.step());
            }
            float[] ofTop = fixed(top, topScores, topKnown, state.top());
            float[] ofInput = fixed(input, inputScores, inputKnown, state.input());
            for (int label = 0; label < scores.length; label++) {
                scores[label] = ofTop[label] + ofInput[label];
            }
            moving.add(state.words(), places, scores);
            return scores;
        }

        private float[] fixed(Templates templates, float[][] cache, boolean[] known, int row) {
            float[] sum = cache[row];
            if (sum == null) {
                sum = new float[scores.length];
                cache[row] = sum;
            }
            if (!known[row]) {
                Arrays.fill(sum, 0);
                templates.add(state.words(), places, sum);
                known[row] = true;
            }
            return sum;
        }
    }
}
