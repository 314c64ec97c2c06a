package dragoman.analyse.model;

import java.nio.LongBuffer;

/** What is known of words beforehand: their tags, their clusters, the names they are part of. */
public final class Lexica {
    private final HashTable ambiguity;
    private final LongBuffer ambiguityValues;
    private final HashTable clusters;
    private final LongBuffer clusterValues;
    private final Gazetteer names;

    private Lexica(ModelFile file) {
        ambiguity = file.table("ambiguity.words");
        ambiguityValues = file.longs("ambiguity.values");
        clusters = file.table("clusters.words");
        clusterValues = file.longs("clusters.values");
        names = Gazetteer.of(file);
    }

    public static Lexica of(ModelFile file) {
        return new Lexica(file);
    }

    /** Fills the columns that depend on forms alone. */
    public void look(Words words) {
        long[] lower = words.column(Field.LOWER);
        long[] ambiguities = words.column(Field.AMBIGUITY);
        long[] paths = words.column(Field.CLUSTERS);
        for (int row = 1; row <= words.size(); row++) {
            ambiguities[row] = value(ambiguity, ambiguityValues, lower[row]);
            paths[row] = value(clusters, clusterValues, lower[row]);
        }
        names.mark(words);
    }

    private static long value(HashTable table, LongBuffer values, long word) {
        int number = table.get(word);
        return number == 0 ? 0 : values.get(number - 1);
    }
}
