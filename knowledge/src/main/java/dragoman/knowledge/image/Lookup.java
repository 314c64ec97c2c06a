package dragoman.knowledge.image;

import java.util.Arrays;
import java.util.Map;

/**
 * Numbers by string: an open hash table in one array, two numbers a slot: the string's in {@link Strings}, or -1, and what
 * it stands for.
 */
public final class Lookup {
    private final int[] slots;
    private final Strings strings;

    public Lookup(int[] slots, Strings strings) {
        this.slots = slots;
        this.strings = strings;
    }

    /** The array for a lookup of these numbers, none of them negative. */
    public static int[] slots(Map<String, Integer> numbers, StringPool pool) {
        int count = Math.max(4, Integer.highestOneBit(Math.max(1, numbers.size())) * 4);
        int[] slots = new int[count * 2];
        Arrays.fill(slots, -1);
        numbers.forEach((string, number) -> {
            int slot = first(string, count);
            while (slots[2 * slot] >= 0) {
                slot = (slot + 1) & (count - 1);
            }
            slots[2 * slot] = pool.number(string);
            slots[2 * slot + 1] = number;
        });
        return slots;
    }

    /** What the string stands for, or -1. */
    public int find(String string) {
        int count = slots.length / 2;
        for (int slot = first(string, count); slots[2 * slot] >= 0; slot = (slot + 1) & (count - 1)) {
            if (strings.get(slots[2 * slot]).equals(string)) {
                return slots[2 * slot + 1];
            }
        }
        return -1;
    }

    private static int first(String string, int count) {
        int mixed = string.hashCode() * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & (count - 1);
    }
}
