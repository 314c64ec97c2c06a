package dragoman.knowledge.image;

import java.util.List;

/** Reads a row of a table, number by number, as {@link Numbers} wrote it. */
public final class Cursor {
    private final int[] table;
    private final Strings strings;
    private int at;

    public Cursor(int[] table, int at, Strings strings) {
        this.table = table;
        this.at = at;
        this.strings = strings;
    }

    public int number() {
        return table[at++];
    }

    public String string() {
        return strings.get(number());
    }

    /** The string of a number that was read. */
    public String string(int number) {
        return strings.get(number);
    }

    public List<String> strings() {
        String[] read = new String[number()];
        for (int i = 0; i < read.length; i++) {
            read[i] = string();
        }
        return List.of(read);
    }
}
