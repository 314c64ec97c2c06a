package dragoman.opinion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rows of a folder's {@code .tsv} files, file by file in the order of their names. */
final class Rows {
    private Rows() {}

    static List<Row> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
        List<Row> rows = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                rows.add(Row.of(lines.get(i), file.getFileName() + ":" + (i + 1)));
            }
        }
        return rows;
    }
}
