package dragoman.analyse.model;

import java.util.Arrays;

/**
 * The words of one sentence as the linear models see them: a column of 64-bit values for each {@link Field}, row 0 for
 * the root, the words from 1. Used again for the next sentence, so that reading allocates next to nothing.
 */
public final class Words {
    private static final int FIELDS = Field.values().length;

    private long[][] columns = new long[FIELDS][64];
    private final Features features = new Features();
    private int size;

    /** Begins a sentence of this many words, all values missing. */
    public void reset(int count) {
        size = count;
        if (count >= columns[0].length) {
            columns = new long[FIELDS][count * 2];
        } else {
            for (long[] column : columns) {
                Arrays.fill(column, 0, count + 1, 0);
            }
        }
    }

    /** The number of words, the root not counted; the last row. */
    public int size() {
        return size;
    }

    public long[] column(Field field) {
        return columns[field.number()];
    }

    /** A value by the field's ordinal number. */
    long value(int field, int row) {
        return columns[field][row];
    }

    /** Room for the features of one decision. */
    Features features() {
        return features;
    }
}
