package dragoman.bench.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.model.CodedRecord;
import dragoman.model.RecordCodec;
import dragoman.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Checks that every span of a record gives its text back. Looks at the JSON that leaves the program, so that no field is
 * forgotten: whatever has a start or an end is a span.
 */
public final class SpanCheck {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** The names under which objects of the contract carry the text of their span. */
    private static final List<String> TEXTS = List.of("text", "entity_text", "extracted_place");
    /** A sentence's place, which quotes no text. */
    private static final String SENTENCE = "text_info";

    private final Text text;
    private final List<String> bad = new ArrayList<>();

    private SpanCheck(Text text) {
        this.text = text;
    }

    /** The spans of the records that do not give their text back, as JSON. */
    public static List<String> bad(Text text, List<CodedRecord> records) {
        SpanCheck check = new SpanCheck(text);
        RecordCodec codec = new RecordCodec();
        for (CodedRecord record : records) {
            try {
                check.look(JSON.readTree(codec.write(record)));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("the codec wrote what is no JSON: " + record, e);
            }
        }
        return check.bad;
    }

    private void look(JsonNode node) {
        if (node.isObject() && (node.has("start") || node.has("end")) && !givesItsTextBack(node)) {
            bad.add(node.toString());
        }
        if (node.isArray()) {
            node.forEach(this::look);
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!field.getKey().equals(SENTENCE)) {
                look(field.getValue());
            }
        }
    }

    private boolean givesItsTextBack(JsonNode node) {
        int start = node.path("start").asInt(-1);
        int end = node.path("end").asInt(-1);
        if (start < 0 || end < start || end > text.length()) {
            return false;
        }
        String there = text.string().substring(text.utf16Offset(start), text.utf16Offset(end));
        return TEXTS.stream()
                .filter(node::has)
                .findFirst()
                .filter(name -> there.equals(node.get(name).asText()))
                .isPresent();
    }
}
