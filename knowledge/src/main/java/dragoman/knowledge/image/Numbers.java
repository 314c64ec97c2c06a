package dragoman.knowledge.image;

import java.util.Arrays;
import java.util.Collection;

/** A table in the making: numbers in a row. */
public final class Numbers {
    private int[] numbers = new int[64];
    private int size;

    public int size() {
        return size;
    }

    public Numbers add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
        return this;
    }

    /** Its place among its enum's constants: an image is built anew with the program, so the two agree. */
    @SuppressWarnings("EnumOrdinal")
    public Numbers add(Enum<?> constant) {
        return add(constant.ordinal());
    }

    /** Their count, then their numbers in the pool. */
    public Numbers add(Collection<String> strings, StringPool pool) {
        add(strings.size());
        strings.forEach(string -> add(pool.number(string)));
        return this;
    }

    public int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
