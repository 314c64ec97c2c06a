package dragoman.analyse.model;

import java.nio.LongBuffer;

/**
 * Names of many words with their types. A table holds every beginning of every name by the joined hashes of its words;
 * the number is 1 for a mere beginning, else tells the types. A word's bits say that it begins (B), continues (I), ends
 * (L) or is (U) a name of a type.
 */
public final class Gazetteer {
    private static final int PLACES = 4;
    private static final long BEGIN = 1;
    private static final long INSIDE = 2;
    private static final long LAST = 4;
    private static final long UNIT = 8;

    private final HashTable beginnings;
    private final LongBuffer types;

    private Gazetteer(HashTable beginnings, LongBuffer types) {
        this.beginnings = beginnings;
        this.types = types;
    }

    public static Gazetteer of(ModelFile file) {
        return new Gazetteer(file.table("names.words"), file.longs("names.types"));
    }

    /** The bit for a place in a name ("B", "I", "L", "U") and the number of a type; at most 16 types. */
    public static int bit(char place, int type) {
        return "BILU".indexOf(place) + PLACES * type;
    }

    /** The key of a beginning of one word more. */
    public static long join(long beginning, long word) {
        return Hash.with(beginning, word);
    }

    /** The key of the empty beginning. */
    public static long empty() {
        return Hash.start(0);
    }

    /** The number for a set of types in the table. */
    public static int number(int set) {
        return set + 2;
    }

    /** Marks the longest name that begins at each word. */
    void mark(Words words) {
        long[] forms = words.column(Field.FORM);
        long[] bits = words.column(Field.GAZETTEER);
        for (int first = 1; first <= words.size(); first++) {
            long key = empty();
            int last = 0;
            int set = 0;
            for (int at = first; at <= words.size(); at++) {
                key = join(key, forms[at]);
                int number = beginnings.get(key);
                if (number == 0) {
                    break;
                }
                if (number > 1) {
                    last = at;
                    set = number - 2;
                }
            }
            if (last > 0) {
                mark(bits, first, last, types.get(set));
            }
        }
    }

    /** @param types one bit a type, at the place of its B */
    private static void mark(long[] bits, int first, int last, long types) {
        if (first == last) {
            bits[first] |= types * UNIT;
            return;
        }
        bits[first] |= types * BEGIN;
        bits[last] |= types * LAST;
        for (int at = first + 1; at < last; at++) {
            bits[at] |= types * INSIDE;
        }
    }
}
