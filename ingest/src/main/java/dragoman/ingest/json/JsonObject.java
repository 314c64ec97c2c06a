package dragoman.ingest.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One object as read.
 *
 * @param fields in input order, without those that are null; a value over the limit is an {@link Oversize}
 * @param line where it starts, counted from 1
 * @param warnings bytes that are not UTF-8, halves of surrogate pairs
 */
public record JsonObject(Map<String, Object> fields, long line, List<String> warnings) {
    public JsonObject {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        warnings = List.copyOf(warnings);
    }

    /** What stands for a string too large to keep: its size in bytes of UTF-8. */
    public record Oversize(long bytes) {}
}
