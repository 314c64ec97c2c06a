package dragoman.knowledge.place.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

/** Reads GeoNames' table of settlements with 500 inhabitants or more, and seats of divisions. */
final class Cities {
    private static final int COLUMNS = 19;

    private Cities() {}

    static List<Row> read(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        try (var reader = Files.newBufferedReader(file, UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String[] cells = line.split("\t", -1);
                if (cells.length != COLUMNS) {
                    throw new IOException(file + ":" + number + ": " + cells.length + " columns, expected " + COLUMNS
                            + " as in GeoNames' cities500.txt");
                }
                rows.add(row(cells));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return rows;
    }

    private static Row row(String[] cells) {
        String country = cells[8];
        String admin1 = cells[10].isEmpty() ? "" : country + "." + cells[10];
        String admin2 = cells[11].isEmpty() || admin1.isEmpty() ? "" : admin1 + "." + cells[11];
        String code = cells[7].isEmpty() ? "PPL" : cells[7];
        long population = Long.parseLong(cells[14]);
        return new Row(
                Integer.parseInt(cells[0]),
                cells[1],
                Names.useful(cells[1], cells[2], cells[3], population, code),
                Double.parseDouble(cells[4]),
                Double.parseDouble(cells[5]),
                code,
                alpha3(country),
                admin1,
                admin2,
                population);
    }

    /** Kosovo's XK is GeoNames' own; the project writes KOS. */
    static String alpha3(String alpha2) {
        if (alpha2.equals("XK")) {
            return "KOS";
        }
        try {
            return new Locale.Builder().setRegion(alpha2).build().getISO3Country();
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException(alpha2 + " is no ISO 3166-1 code; add it to Cities.alpha3", e);
        }
    }
}
