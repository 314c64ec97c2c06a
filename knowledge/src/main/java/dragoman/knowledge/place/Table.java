package dragoman.knowledge.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a tab-separated data file: {@code #} begins a comment line, the first other line names the columns. */
record Table(String file, List<Row> rows) {
    Table {
        rows = List.copyOf(rows);
    }

    /** One line; {@code line} counts from 1. */
    record Row(String file, int line, List<String> columns, List<String> cells) {
        Optional<String> cell(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw wrong("has no column " + column + "; it has " + columns);
            }
            return Optional.of(cells.get(index)).filter(cell -> !cell.isEmpty());
        }

        String required(String column) {
            return cell(column).orElseThrow(() -> wrong("column " + column + " is empty; fill it"));
        }

        List<String> list(String column) {
            return cell(column).map(cell -> List.of(cell.split("; "))).orElse(List.of());
        }

        double degrees(String column) {
            String cell = required(column);
            try {
                return Double.parseDouble(cell);
            } catch (NumberFormatException e) {
                throw wrong("column " + column + " holds " + cell + ", expected decimal degrees; fix the row");
            }
        }

        IllegalStateException wrong(String what) {
            return new IllegalStateException(file + ":" + line + ": " + what);
        }
    }

    static Table read(String file, InputStream in) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> columns = List.of();
        int number = 0;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.startsWith("#") || line.isBlank()) {
                    continue;
                }
                List<String> cells = List.of(line.split("\t", -1));
                if (columns.isEmpty()) {
                    columns = cells;
                } else if (cells.size() != columns.size()) {
                    throw new IllegalStateException(file + ":" + number + ": " + cells.size() + " cells, expected "
                            + columns.size() + "; separate them by single tabs");
                } else {
                    rows.add(new Row(file, number, columns, cells));
                }
            }
        }
        return new Table(file, rows);
    }
}
