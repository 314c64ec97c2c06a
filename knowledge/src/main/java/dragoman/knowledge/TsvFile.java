package dragoman.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file of the knowledge base: comment lines, a header, rows of as many cells. */
record TsvFile(String name, List<Row> rows) {

    static TsvFile parse(String name, String content) {
        Map<String, Integer> columns = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String raw : content.split("\n", -1)) {
            number++;
            String line = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns.isEmpty()) {
                for (int i = 0; i < cells.length; i++) {
                    columns.put(cells[i].strip(), i);
                }
            } else if (cells.length != columns.size()) {
                throw new KnowledgeException(
                        name,
                        number,
                        cells.length + " cells",
                        columns.size() + " as in the header",
                        "separate cells by one tab each, empty ones too");
            } else {
                rows.add(new Row(name, number, columns, cells));
            }
        }
        return new TsvFile(name, rows);
    }

    /** The name up to its first hyphen or full stop: {@code people} of {@code people-asia.tsv}. */
    String kind() {
        return name.split("[-.]", 2)[0];
    }
}
