package dragoman.ingest.json;

import dragoman.ingest.json.JsonObject.Oversize;
import dragoman.ingest.text.Decoded;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads objects after RFC 8259, strictly, within bounds of depth and memory. */
public final class JsonReader {
    private static final int DEEPEST = 100;

    /** What a value costs in memory beside its characters, roughly. */
    private static final long VALUE_COST = 32;

    private final JsonInput in;
    private final long limit;
    private final Utf8Accumulator bytes;
    private final JsonNumbers numbers;
    private final Set<String> warnings = new LinkedHashSet<>();
    private long cost;

    /**
     * @param limit the most bytes a string may have to be kept, and the most that all values but the top level's strings may take
     */
    public JsonReader(JsonInput in, long limit) {
        this.in = in;
        this.limit = limit;
        this.bytes = new Utf8Accumulator(limit);
        this.numbers = new JsonNumbers(in);
    }

    /** The object that starts here, after white space. */
    public JsonObject readObject() throws IOException, JsonSyntaxException {
        warnings.clear();
        cost = 0;
        in.skipSpace();
        long line = in.line();
        if (!in.accept('{')) {
            throw in.unexpected("an object, '{'");
        }
        Map<String, Object> fields = members(1);
        return new JsonObject(fields, line, List.copyOf(warnings));
    }

    private Map<String, Object> members(int depth) throws IOException, JsonSyntaxException {
        Map<String, Object> fields = new LinkedHashMap<>();
        Set<String> nulls = new LinkedHashSet<>();
        in.skipSpace();
        if (in.accept('}')) {
            return fields;
        }
        do {
            in.skipSpace();
            long line = in.line();
            long column = in.column();
            String name = name();
            if (fields.containsKey(name) || nulls.contains(name)) {
                throw new JsonSyntaxException(
                        line, column, "the name \"" + name + "\" a second time", "each name once in an object");
            }
            in.skipSpace();
            if (!in.accept(':')) {
                throw in.unexpected("':' after the name \"" + name + "\"");
            }
            Optional<Object> value = value(depth, depth == 1 ? name : "");
            if (value.isEmpty()) {
                nulls.add(name);
            } else if (affordable(name.length()) || (depth == 1 && value.get() instanceof Oversize)) {
                fields.put(name, value.get());
            }
            in.skipSpace();
        } while (in.accept(','));
        if (!in.accept('}')) {
            throw in.unexpected("',' or '}'");
        }
        return fields;
    }

    private String name() throws IOException, JsonSyntaxException {
        if (in.peek() != '"') {
            throw in.unexpected("a name in quotation marks");
        }
        Object name = string("a name");
        if (name instanceof Oversize) {
            throw in.unexpected("a name of less than " + limit + " bytes before this");
        }
        return (String) name;
    }

    /** Empty for null. */
    private Optional<Object> value(int depth, String field) throws IOException, JsonSyntaxException {
        in.skipSpace();
        int b = in.peek();
        if (b == '"') {
            Object string = string(field);
            if (depth > 1 && string instanceof String s) {
                affordable(s.length());
            }
            return Optional.of(string);
        }
        if (b == '{' || b == '[') {
            if (depth == DEEPEST) {
                throw in.unexpected("at most " + DEEPEST + " levels of nesting");
            }
            in.read();
            return Optional.of(b == '{' ? members(depth + 1) : elements(depth + 1));
        }
        if (b == '-' || (b >= '0' && b <= '9')) {
            return Optional.of(numbers.read());
        }
        return literal();
    }

    private List<Object> elements(int depth) throws IOException, JsonSyntaxException {
        List<Object> list = new ArrayList<>();
        in.skipSpace();
        if (in.accept(']')) {
            return list;
        }
        do {
            Optional<Object> value = value(depth, "");
            if (value.isPresent() && affordable(0)) {
                list.add(value.get());
            }
            in.skipSpace();
        } while (in.accept(','));
        if (!in.accept(']')) {
            throw in.unexpected("',' or ']'");
        }
        return list;
    }

    /** Whether the record may still grow; counts on in any case, so that {@link #overLimit} can tell. */
    private boolean affordable(long characters) {
        cost += VALUE_COST + characters;
        return !overLimit();
    }

    /** Whether the object last read had more than may be kept, so that some of it is missing. */
    public boolean overLimit() {
        return cost > Math.max(limit, 1_000_000);
    }

    private Optional<Object> literal() throws IOException, JsonSyntaxException {
        String word = switch (in.peek()) {
            case 't' -> "true";
            case 'f' -> "false";
            case 'n' -> "null";
            default -> throw in.unexpected("a value: a string, number, object, list, true, false or null");
        };
        for (int i = 0; i < word.length(); i++) {
            if (!in.accept(word.charAt(i))) {
                throw in.unexpected("'" + word.charAt(i) + "' of " + word);
            }
        }
        return word.equals("null") ? Optional.empty() : Optional.of(word.equals("true"));
    }

    private Object string(String field) throws IOException, JsonSyntaxException {
        long line = in.line();
        bytes.clear();
        in.read();
        for (int b = in.peek(); b != '"'; b = in.peek()) {
            if (b < 0x20) {
                throw in.unexpected(
                        "the string's closing quotation mark or a character, control characters as \\u escapes");
            }
            in.read();
            if (b == '\\') {
                escape(line);
            } else {
                bytes.add(b);
            }
        }
        in.read();
        if (!bytes.kept()) {
            return new Oversize(bytes.bytes());
        }
        Decoded decoded = bytes.decode();
        for (String warning : decoded.warnings()) {
            warnings.add("line " + line + ", value of \"" + field + "\": " + warning);
        }
        return decoded.text();
    }

    private void escape(long line) throws IOException, JsonSyntaxException {
        int b = in.peek();
        int plain = "\"\\/bfnrt".indexOf(b);
        if (plain >= 0) {
            in.read();
            bytes.add("\"\\/\b\f\n\r\t".charAt(plain));
            return;
        }
        if (b != 'u') {
            throw in.unexpected("one of \" \\ / b f n r t u after a backslash");
        }
        in.read();
        surrogates(hex(), line);
    }

    /** Joins the halves of a pair; a half alone is no character, and would make the text impossible to write as UTF-8. */
    private void surrogates(int first, long line) throws IOException, JsonSyntaxException {
        int unit = first;
        while (Character.isHighSurrogate((char) unit) && in.accept('\\')) {
            if (in.peek() != 'u') {
                lone(line);
                escape(line);
                return;
            }
            in.read();
            int second = hex();
            if (Character.isLowSurrogate((char) second)) {
                bytes.addCodePoint(Character.toCodePoint((char) unit, (char) second));
                return;
            }
            lone(line);
            unit = second;
        }
        if (Character.isSurrogate((char) unit)) {
            lone(line);
        } else {
            bytes.addCodePoint(unit);
        }
    }

    private void lone(long line) {
        bytes.addCodePoint(0xfffd);
        warnings.add("line " + line + ": half of a surrogate pair stands as U+FFFD");
    }

    private int hex() throws IOException, JsonSyntaxException {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(in.peek(), 16);
            if (digit < 0) {
                throw in.unexpected("four hexadecimal digits after \\u");
            }
            in.read();
            unit = (unit << 4) | digit;
        }
        return unit;
    }
}
