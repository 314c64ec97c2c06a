package dragoman.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of test sentences: tab-separated columns under one header line, comments before it.
 *
 * <p>Example: {@code silence.tsv} has the columns {@code id}, {@code category} and {@code sentence}.
 *
 * @param rows in the file's order
 */
public record TestSet(List<Row> rows) {
    private static final String COMMENT = "#";

    public TestSet {
        rows = List.copyOf(rows);
    }

    /**
     * One line of the file.
     *
     * @param place file and line, for messages
     */
    public record Row(String place, List<String> header, List<String> cells) {
        public Row {
            header = List.copyOf(header);
            cells = List.copyOf(cells);
            if (cells.size() != header.size()) {
                throw new IllegalArgumentException(place + ": has " + cells.size() + " columns instead of "
                        + header.size() + " (" + String.join(", ", header) + "); fix the row");
            }
        }

        /** The cell under the column's name, empty where nothing stands. */
        public String cell(String column) {
            return cells.get(header.indexOf(column));
        }

        /** @throws IllegalArgumentException with the row's place and what to do */
        public IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException(place + ": " + what + "; fix the row");
        }
    }

    /** @throws IllegalArgumentException if the file has other columns, or a row more or fewer than the header */
    public static TestSet read(Path file, List<String> columns) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<Row> rows = new ArrayList<>();
            Optional<List<String>> header = Optional.empty();
            for (int i = 0; i < lines.size(); i++) {
                List<String> cells = List.of(lines.get(i).split("\t", -1));
                String place = file + ":" + (i + 1);
                if (header.isPresent()) {
                    rows.add(new Row(place, header.get(), cells));
                } else if (!lines.get(i).startsWith(COMMENT)) {
                    if (!cells.equals(columns)) {
                        throw new IllegalArgumentException(place + ": the header is '" + lines.get(i) + "' instead of '"
                                + String.join("\t", columns) + "'; fix the line");
                    }
                    header = Optional.of(cells);
                }
            }
            return new TestSet(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": the test sentences cannot be read", e);
        }
    }
}
