package dragoman.analyse.tag;

import dragoman.analyse.model.Field;
import dragoman.analyse.model.Hash;
import dragoman.analyse.model.Memo;
import dragoman.analyse.model.ModelFile;
import dragoman.analyse.model.Slot;
import dragoman.analyse.model.Templates;
import dragoman.analyse.model.Words;
import java.util.List;

/** Gives each word the label that scores best, seeing the labels of the words before. */
final class LeftToRight {
    private final Templates ofForm;
    private final Templates ofContext;
    private final int[] windows;
    private final long[] values;
    private final Field field;

    /** @param field the column that receives the labels' hashes */
    LeftToRight(ModelFile file, String name, Field field) {
        Templates templates = Templates.of(file, name);
        this.ofForm = templates.ofForm();
        this.ofContext = templates.ofContext();
        this.windows = templates.slots().stream().mapToInt(Slot::window).toArray();
        this.values = templates.labels().stream().mapToLong(Hash::of).toArray();
        this.field = field;
    }

    List<String> labels() {
        return ofForm.labels();
    }

    /** What a tagger adds to the linear model's scores; it depends on the word's vector alone. */
    interface More {
        void add(int vector, float[] scores);
    }

    /** Room to work in, for one thread. */
    Run run() {
        return new Run();
    }

    /** Room for one sentence after the other. */
    final class Run {
        private final Memo memo = new Memo(values.length);
        private final float[] scores = new float[values.length];
        private final int[] places = new int[windows.length];

        /**
         * @param vectors the number of each word's vector, from row 1
         * @param labels receives the number of each word's label, from row 1
         */
        void tag(Words words, int[] vectors, int[] labels, More more) {
            long[] column = words.column(field);
            for (int row = 1; row <= words.size(); row++) {
                for (int slot = 0; slot < windows.length; slot++) {
                    int place = row + windows[slot];
                    places[slot] = place < 1 || place > words.size() ? -1 : place;
                }
                float[] known = ofForm(words, row, vectors[row], more);
                System.arraycopy(known, 0, scores, 0, scores.length);
                ofContext.add(words, places, scores);
                int best = best(scores);
                labels[row] = best;
                column[row] = values[best];
            }
        }

        private float[] ofForm(Words words, int row, int vector, More more) {
            long key = Hash.with(words.column(Field.FORM)[row], words.column(Field.SPELLING)[row]);
            key = Hash.with(Hash.with(key, words.column(Field.POSITION)[row]), vector);
            float[] known = memo.kept(key);
            if (known != null) {
                return known;
            }
            float[] sum = memo.room(key);
            ofForm.add(words, places, sum);
            more.add(vector, sum);
            memo.keep(key);
            return sum;
        }
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            if (scores[label] > scores[best]) {
                best = label;
            }
        }
        return best;
    }
}
