package dragoman.bench.determinism;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A run's output, cut into documents.
 *
 * @param byId each document's lines, its own record first
 */
record DocumentLines(Map<String, String> byId) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static DocumentLines read(Path output) throws IOException {
        Map<String, StringBuilder> documents = new LinkedHashMap<>();
        StringBuilder current = new StringBuilder();
        for (String line : Files.readString(output, StandardCharsets.UTF_8).split("\n", -1)) {
            if (line.startsWith("{\"record\":\"document\"")) {
                JsonNode record = JSON.readTree(line);
                current = documents.computeIfAbsent(record.path("id").asText(), id -> new StringBuilder());
            }
            current.append(line).append('\n');
        }
        Map<String, String> lines = new LinkedHashMap<>();
        documents.forEach((id, text) -> lines.put(id, text.toString().strip()));
        return new DocumentLines(lines);
    }

    /** The documents that are not the same here and there. */
    Set<String> differences(DocumentLines other) {
        Set<String> ids = new TreeSet<>(byId.keySet());
        ids.addAll(other.byId.keySet());
        ids.removeIf(id -> byId.containsKey(id) && byId.get(id).equals(other.byId.get(id)));
        return ids;
    }
}
