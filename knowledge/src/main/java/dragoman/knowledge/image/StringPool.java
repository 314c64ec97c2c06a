package dragoman.knowledge.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives strings their numbers, equal ones the same, and writes them as {@link Strings} reads them. */
public final class StringPool {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    public int number(String string) {
        return numbers.computeIfAbsent(string, key -> numbers.size());
    }

    public byte[] pool() {
        ByteArrayOutputStream pool = new ByteArrayOutputStream();
        numbers.keySet().forEach(string -> pool.writeBytes(string.getBytes(UTF_8)));
        return pool.toByteArray();
    }

    public int[] starts() {
        int[] starts = new int[numbers.size() + 1];
        int at = 0;
        for (String string : numbers.keySet()) {
            at++;
            starts[at] = starts[at - 1] + string.getBytes(UTF_8).length;
        }
        return starts;
    }
}
