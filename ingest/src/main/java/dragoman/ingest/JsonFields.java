package dragoman.ingest;

import dragoman.ingest.json.JsonObject;
import dragoman.ingest.json.JsonObject.Oversize;
import dragoman.ingest.text.Dates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A JSON object's fields as an article's: what the contract names, checked, and the rest as they are. */
final class JsonFields {
    private final String path;
    private final Options options;

    JsonFields(String path, Options options) {
        this.path = path;
        this.options = options;
    }

    /**
     * @param defaultId the id if the object has none
     * @param truncated whether the object had more beside its text than may be kept
     */
    Reading read(JsonObject object, String defaultId, boolean truncated) {
        try {
            return new Reading.Found(draft(object, defaultId, truncated));
        } catch (WrongField e) {
            return new Reading.Bad(Reject.at(path, object.line(), e.what, e.found, e.expected, e.advice));
        }
    }

    private Draft draft(JsonObject object, String defaultId, boolean truncated) throws WrongField {
        Map<String, Object> fields = new LinkedHashMap<>(object.fields());
        if (fields.get("text") instanceof Oversize oversize) {
            throw new WrongField(
                    "text too large",
                    Sizes.bytes(oversize.bytes()),
                    "at most " + Sizes.bytes(options.maxSize()),
                    Sizes.advice(oversize.bytes()));
        }
        if (truncated) {
            throw new WrongField(
                    "too much beside the text",
                    "fields that take more than " + Sizes.bytes(Math.max(options.maxSize(), 1_000_000)) + " of memory",
                    "less",
                    "leave out fields that need not be passed through, or give a larger --max-size");
        }
        Optional<String> id = string(fields, "id", "a string that is not empty");
        if (id.isPresent() && id.get().isBlank()) {
            throw wrong("id", id.get(), "a string that is not empty");
        }
        String text = string(fields, "text", "a string, the document's text")
                .orElseThrow(() -> new WrongField(
                        "no \"text\"",
                        "the fields " + object.fields().keySet(),
                        "a field \"text\", a string",
                        "add it"));
        if (text.isBlank()) {
            throw wrong("text", text, "a text that is not empty");
        }
        Draft draft = new Draft(path, OptionalLong.of(object.line()), id.orElse(defaultId), text);
        Optional<String> date = optional(fields, "date");
        if (date.isPresent()) {
            draft.date = Dates.iso(date.get());
            if (draft.date.isEmpty()) {
                throw wrong("date", date.get(), "a date that exists, YYYY-MM-DD or an ISO 8601 date-time");
            }
        }
        draft.title = optional(fields, "title");
        draft.url = optional(fields, "url");
        draft.publication = optional(fields, "publication");
        draft.language = optional(fields, "language");
        draft.license = optional(fields, "license");
        keepRest(fields, draft);
        draft.warnings.addAll(object.warnings());
        draft.prependTitle();
        return draft;
    }

    private void keepRest(Map<String, Object> fields, Draft draft) throws WrongField {
        for (Map.Entry<String, Object> field : fields.entrySet()) {
            if (field.getValue() instanceof Oversize oversize) {
                throw new WrongField(
                        "\"" + field.getKey() + "\"",
                        Sizes.bytes(oversize.bytes()),
                        "at most " + Sizes.bytes(options.maxSize()),
                        "leave the field out, or give a larger --max-size");
            }
            draft.extra.put(field.getKey(), field.getValue());
        }
    }

    private static Optional<String> optional(Map<String, Object> fields, String name) throws WrongField {
        return string(fields, name, "a string").map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Optional<String> string(Map<String, Object> fields, String name, String expected) throws WrongField {
        Object value = fields.remove(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String string) {
            return Optional.of(string);
        }
        if (value instanceof Oversize oversize) {
            throw new WrongField(
                    "\"" + name + "\"", Sizes.bytes(oversize.bytes()), "less than --max-size", "shorten it");
        }
        throw new WrongField("\"" + name + "\"", kind(value), expected, "mend the field");
    }

    private static String kind(Object value) {
        if (value instanceof Map) {
            return "an object";
        }
        return (value instanceof List ? "the list " : value instanceof Number ? "the number " : "the value ") + value;
    }

    private static WrongField wrong(String name, String found, String expected) {
        return new WrongField("\"" + name + "\"", "\"" + found + "\"", expected, "mend the field");
    }

    /** A field that is not what it must be. */
    private static final class WrongField extends Exception {
        private static final long serialVersionUID = 1L;

        final String what;
        final String found;
        final String expected;
        final String advice;

        WrongField(String what, String found, String expected, String advice) {
            super(what);
            this.what = what;
            this.found = found;
            this.expected = expected;
            this.advice = advice;
        }
    }
}
