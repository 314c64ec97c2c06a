package dragoman.app.format;

import dragoman.model.Article;
import dragoman.model.CodedRecord;
import dragoman.model.RecordCodec;
import java.util.List;

/** The contract's own form: a record a line. */
public final class JsonLines implements Format {
    private final RecordCodec codec = new RecordCodec();

    @Override
    public String header() {
        return "";
    }

    @Override
    public String document(Article article, List<CodedRecord> records) {
        StringBuilder lines = new StringBuilder();
        records.forEach(record -> lines.append(codec.write(record)).append('\n'));
        return lines.toString();
    }
}
