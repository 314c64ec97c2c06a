package dragoman.ingest;

import dragoman.ingest.json.JsonInput;
import dragoman.ingest.json.JsonReader;
import dragoman.ingest.json.JsonSyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads JSON Lines, where an error costs one line, and whole JSON values (one object, several, or a list), where it costs
 * the rest of the file.
 */
final class JsonArticleReader implements ArticleReader {
    /** How the objects of a file stand to each other. */
    enum Layout {
        LINES,
        LIST,
        VALUES
    }

    private final String path;
    private final JsonInput in;
    private final JsonReader json;
    private final JsonFields fields;
    private final Layout layout;
    private long count;
    private boolean done;

    JsonArticleReader(String path, InputStream stream, Layout layout, Options options) {
        this.path = path;
        this.in = new JsonInput(stream);
        this.json = new JsonReader(in, options.maxSize());
        this.fields = new JsonFields(path, options);
        this.layout = layout;
        if (layout == Layout.LINES) {
            in.endAtLines();
        }
    }

    @Override
    public Optional<Reading> next() throws IOException {
        if (done) {
            return Optional.empty();
        }
        try {
            return layout == Layout.LINES ? nextLine() : nextValue();
        } catch (JsonSyntaxException e) {
            done = layout != Layout.LINES || !in.nextLine();
            return Optional.of(new Reading.Bad(broken(e)));
        }
    }

    private Optional<Reading> nextLine() throws IOException, JsonSyntaxException {
        while (!in.skipSpace()) {
            if (!in.nextLine()) {
                done = true;
                return Optional.empty();
            }
        }
        var object = json.readObject();
        if (in.skipSpace()) {
            throw in.unexpected("the end of the line after the object");
        }
        Reading reading = fields.read(object, path + "#" + object.line(), json.overLimit());
        done = !in.nextLine();
        return Optional.of(reading);
    }

    private Optional<Reading> nextValue() throws IOException, JsonSyntaxException {
        if (!in.skipSpace()) {
            if (layout == Layout.LIST) {
                throw in.unexpected(count == 0 ? "'['" : "',' or ']'");
            }
            done = true;
            return Optional.empty();
        }
        if (layout == Layout.LIST && !intoList()) {
            done = true;
            if (in.skipSpace()) {
                throw in.unexpected("the end of the file after the list");
            }
            return Optional.empty();
        }
        count++;
        var object = json.readObject();
        boolean only = layout == Layout.VALUES && count == 1 && !in.skipSpace();
        return Optional.of(fields.read(object, only ? path : path + "#" + count, json.overLimit()));
    }

    /** Goes up to the list's next element. @return whether there is one */
    private boolean intoList() throws IOException, JsonSyntaxException {
        if (count == 0) {
            in.accept('[');
            in.skipSpace();
            return !in.accept(']');
        }
        if (in.accept(']')) {
            return false;
        }
        if (!in.accept(',')) {
            throw in.unexpected("',' or ']'");
        }
        return true;
    }

    private Reject broken(JsonSyntaxException e) {
        return Reject.at(
                path,
                e.line(),
                "broken JSON",
                e.found() + " in column " + e.column(),
                e.expected(),
                layout == Layout.LINES ? "mend the line; the others are read" : "mend it; nothing after it is read");
    }
}
