package dragoman.knowledge.place.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes {@code places.bin.gz}; see the package's description for the commands. */
public final class GazetteerBuild {
    private GazetteerBuild() {}

    /** @param arguments the file cities500.txt, the folder with admin1.json and admin2.json, the file to write */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("usage: GazetteerBuild cities500.txt FOLDER-OF-ADMIN-JSON places.bin.gz");
            System.exit(2);
        }
        Path divisions = Path.of(arguments[1]);
        Map<String, String> admin1 = Divisions.names(divisions.resolve("admin1.json"));
        Map<String, String> admin2 = Divisions.names(divisions.resolve("admin2.json"));
        List<Row> rows = new ArrayList<>(Cities.read(Path.of(arguments[0])));
        List<Row> first = Divisions.first(rows, admin1);
        List<Row> second = Divisions.second(rows, admin2, admin1);
        System.out.printf("%d settlements, %d + %d divisions%n", rows.size(), first.size(), second.size());
        rows.addAll(first);
        rows.addAll(second);
        Path file = Path.of(arguments[2]);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            PlaceFileWriter.write(rows, admin1, admin2, out);
        }
        System.out.printf("%s: %d bytes%n", file, Files.size(file));
    }
}
