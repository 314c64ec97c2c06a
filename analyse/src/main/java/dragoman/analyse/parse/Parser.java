package dragoman.analyse.parse;

import dragoman.analyse.model.Field;
import dragoman.analyse.model.Hash;
import dragoman.analyse.model.ModelFile;
import dragoman.analyse.model.Words;
import java.util.List;

/**
 * Dependencies by a transition system with lists (Choi and McCallum, 2013), greedy: from the state, a linear model
 * scores what can be done next, and the best of what is allowed is done. Time is linear in the words on most sentences.
 */
public final class Parser {
    /** How the parser's sections are called in a model file. */
    public static final String NAME = "arcs";
    /** What the root's row holds for lemma and tag. */
    public static final String ROOT = "@#r$%";
    /** How far a word without head looks for one. */
    private static final int REACH = 5;

    private static final long ROOT_RELATION = Hash.of("root");
    private static final long ROOT_VALUE = Hash.of(ROOT);

    private final ParserModel model;
    private final List<Transition> transitions;
    private final Choices choices;
    private final long[] relations;
    private final Label[] names;

    private Parser(ParserModel model) {
        this.model = model;
        this.transitions = model.labels().stream().map(Transition::parse).toList();
        this.choices = new Choices(transitions);
        this.names = transitions.stream().map(t -> Label.of(t.relation())).toArray(Label[]::new);
        this.relations = transitions.stream()
                .mapToLong(t -> t.relation().isEmpty() ? 0 : Hash.of(t.relation()))
                .toArray();
    }

    public static Parser of(ModelFile file) {
        return new Parser(new ParserModel(file));
    }

    /** Room to work in, for one thread. */
    public Run run() {
        return new Run();
    }

    /** Room for one sentence after the other; not to be shared between threads. */
    public final class Run {
        private final ParserState state = new ParserState();
        private final ParserModel.Run scorer = model.run();

        /**
         * Parses a sentence.
         *
         * @param words with all columns but those of the parser
         * @param heads receives each word's head, by row, the root being 0
         * @param labels receives each word's relation to its head
         */
        public void parse(Words words, int[] heads, Label[] labels) {
            words.column(Field.LEMMA)[0] = ROOT_VALUE;
            words.column(Field.TAG)[0] = ROOT_VALUE;
            state.reset(words);
            scorer.begin(state);
            while (!state.isDone()) {
                step();
            }
            for (int row = 1; row <= words.size(); row++) {
                if (!state.tree().hasHead(row)) {
                    adopt(row);
                }
            }
            for (int row = 1; row <= words.size(); row++) {
                int label = state.tree().label(row);
                heads[row] = state.tree().head(row);
                labels[row] = label == GrowingTree.NONE ? Label.ROOT : names[label];
            }
        }

        private void step() {
            int label = best(scorer.scores(), choices.open(state));
            Transition next = transitions.get(label);
            int top = state.top();
            int input = state.input();
            if (next.isLeft()) {
                state.attach(top, input, label, relations[label]);
            } else if (next.isRight()) {
                state.attach(input, top, label, relations[label]);
            }
            if (next.isShift()) {
                state.shift();
            } else if (next.isReduce()) {
                state.reduce();
            } else {
                state.pass();
            }
        }

        /** Finds a head for a word that was left without: the best of those near by, else the root. */
        private void adopt(int row) {
            int bestHead = 0;
            int bestLabel = GrowingTree.NONE;
            float bestScore = -Float.MAX_VALUE;
            for (int direction = -1; direction <= 1; direction += 2) {
                int[] arcs = choices.arcs(direction);
                for (int distance = 1; distance <= REACH; distance++) {
                    int head = row + direction * distance;
                    if (head < 0 || head > state.tree().size()) {
                        break;
                    }
                    if (!state.tree().isBelow(head, row)) {
                        state.look(Math.min(row, head), Math.max(row, head));
                        float[] scores = scorer.scores();
                        int label = best(scores, arcs);
                        if (scores[label] > bestScore) {
                            bestHead = head;
                            bestLabel = label;
                            bestScore = scores[label];
                        }
                    }
                }
            }
            state.attach(
                    row, bestHead, bestLabel, bestLabel == GrowingTree.NONE ? ROOT_RELATION : relations[bestLabel]);
        }
    }

    private static int best(float[] scores, int[] labels) {
        int best = labels[0];
        for (int label : labels) {
            if (scores[label] > scores[best]) {
                best = label;
            }
        }
        return best;
    }
}
