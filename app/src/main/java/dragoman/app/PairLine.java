package dragoman.app;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dragoman.coder.PairQuestion;
import dragoman.ingest.Reject;
import dragoman.model.Span;
import dragoman.model.Text;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A line of {@code dragoman relate}'s input, read and checked. */
final class PairLine {
    /** Bytes of a line, far more than any sentence has. */
    static final long LONGEST = 5_000_000;

    private static final List<String> FIELDS = List.of("id", "text", "date", "source", "target");
    private static final List<String> MARK_FIELDS = List.of("start", "end");
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private final String path;
    private final Lines.Line line;

    private PairLine(String path, Lines.Line line) {
        this.path = path;
        this.line = line;
    }

    /** Why a line is no question. */
    static final class Bad extends Exception {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Reject reject;

        Bad(Reject reject) {
            super(reject.toString());
            this.reject = reject;
        }

        Reject reject() {
            return reject;
        }
    }

    static PairQuestion read(String path, Lines.Line line) throws Bad {
        return new PairLine(path, line).question();
    }

    private PairQuestion question() throws Bad {
        JsonNode object = object();
        fields(object, FIELDS, "");
        String text = string(object, "text")
                .filter(found -> !found.isBlank())
                .orElseThrow(() -> bad("\"text\"", "none", "the sentence", "add the field"));
        String id = string(object, "id").orElse(path + "#" + line.number());
        int length = new Text(text).length();
        return new PairQuestion(
                id, text, date(object), mark(object, "source", text, length), mark(object, "target", text, length));
    }

    private JsonNode object() throws Bad {
        byte[] bytes = line.bytes()
                .orElseThrow(() -> bad(
                        "line too long", line.length() + " bytes", "at most " + LONGEST + " bytes", "split the file"));
        try {
            String json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            JsonNode node = READER.readValue(json.startsWith("\ufeff") ? json.substring(1) : json);
            if (node == null || !node.isObject()) {
                throw bad("not an object", shown(node), "a JSON object with text, source and target", "mend the line");
            }
            return node;
        } catch (CharacterCodingException e) {
            throw bad("invalid UTF-8", "bytes that are no characters", "UTF-8", "convert the file to UTF-8");
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String column = at == null ? "" : " at column " + at.getColumnNr();
            throw bad("broken JSON" + column, e.getOriginalMessage(), "one JSON object a line", "mend the line");
        }
    }

    private void fields(JsonNode object, List<String> known, String in) throws Bad {
        for (var names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw bad(
                        "unknown field" + in,
                        "\"" + name + "\"",
                        String.join(", ", known),
                        "take it out" + Nearest.hint(name, known));
            }
        }
    }

    private Optional<String> string(JsonNode object, String field) throws Bad {
        JsonNode value = object.get(field);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw bad("\"" + field + "\"", shown(value), "a string", "mend the field");
        }
        return Optional.of(value.textValue());
    }

    private Optional<LocalDate> date(JsonNode object) throws Bad {
        Optional<String> date = string(object, "date");
        if (date.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Day.parse(date.get()));
        } catch (IllegalArgumentException e) {
            throw bad("\"date\"", "\"" + date.get() + "\"", "a date that exists, as YYYY-MM-DD", "mend the field");
        }
    }

    private Span mark(JsonNode object, String field, String text, int length) throws Bad {
        JsonNode mark = object.get(field);
        if (mark == null || !mark.isObject()) {
            throw bad(
                    "\"" + field + "\"",
                    mark == null ? "none" : shown(mark),
                    "a mark such as {\"start\": 0, \"end\": 6}",
                    "mark both source and target");
        }
        fields(mark, MARK_FIELDS, " of \"" + field + "\"");
        int start = offset(mark, field, "start", 0, length);
        int end = offset(mark, field, "end", start + 1, length);
        String marked = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
        return new Span(marked, start, end);
    }

    private int offset(JsonNode mark, String field, String end, int least, int most) throws Bad {
        JsonNode value = mark.get(end);
        if (value == null || !value.isIntegralNumber() || value.longValue() < least || value.longValue() > most) {
            throw bad(
                    "\"" + end + "\" of \"" + field + "\"",
                    value == null ? "none" : shown(value),
                    "a number of characters from " + least + " to " + most,
                    "count Unicode code points of the text, from 0");
        }
        return value.intValue();
    }

    private static String shown(@Nullable JsonNode node) {
        return node == null || node.isMissingNode() ? "an empty line" : node.toString();
    }

    private Bad bad(String what, String found, String expected, String advice) {
        return new Bad(new Reject(path, OptionalLong.of(line.number()), what, found, expected, advice));
    }
}
