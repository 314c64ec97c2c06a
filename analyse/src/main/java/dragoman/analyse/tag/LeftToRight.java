package dragoman.analyse.tag;

import dragoman.analyse.model.Field;
import dragoman.analyse.model.Hash;
import dragoman.analyse.model.ModelFile;
import dragoman.analyse.model.Slot;
import dragoman.analyse.model.Templates;
import dragoman.analyse.model.Words;
import java.util.Arrays;
import java.util.List;

/** Gives each word the label that scores best, seeing the labels of the words before. */
final class LeftToRight {
    /** What a tagger adds to the linear model's scores. */
    interface More {
        void add(int row, float[] scores);
    }

    private final Templates templates;
    private final int[] windows;
    private final long[] values;
    private final Field field;

    /** @param field the column that receives the labels' hashes */
    LeftToRight(ModelFile file, String name, Field field) {
        this.templates = Templates.of(file, name);
        this.windows = templates.slots().stream().mapToInt(Slot::window).toArray();
        this.values = templates.labels().stream().mapToLong(Hash::of).toArray();
        this.field = field;
    }

    List<String> labels() {
        return templates.labels();
    }

    /** @param labels receives the number of each word's label, from row 1 */
    void tag(Words words, int[] labels, More more) {
        float[] scores = new float[values.length];
        int[] places = new int[windows.length];
        long[] column = words.column(field);
        for (int row = 1; row <= words.size(); row++) {
            for (int slot = 0; slot < windows.length; slot++) {
                int place = row + windows[slot];
                places[slot] = place < 1 || place > words.size() ? -1 : place;
            }
            Arrays.fill(scores, 0);
            templates.add(words, places, scores);
            more.add(row, scores);
            int best = best(scores);
            labels[row] = best;
            column[row] = values[best];
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
