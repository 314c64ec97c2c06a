package dragoman.knowledge.place.build;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dragoman.knowledge.place.Fold;
import dragoman.knowledge.place.PlaceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes the layout that {@link PlaceFile} describes. The same rows in any order give the same bytes. */
final class PlaceFileWriter {
    private static final Comparator<Row> ORDER = Comparator.comparing(Row::country)
            .thenComparing(Row::admin1)
            .thenComparing(Row::admin2)
            .thenComparingInt(Row::id)
            .thenComparing(Row::name);
    private static final double DEGREE = 10_000;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 24);
    private final List<Row> rows;
    private final Map<String, String> admin1;
    private final Map<String, String> admin2;

    private PlaceFileWriter(List<Row> rows, Map<String, String> admin1, Map<String, String> admin2) {
        this.rows = rows.stream().sorted(ORDER).toList();
        this.admin1 = admin1;
        this.admin2 = admin2;
    }

    static void write(List<Row> rows, Map<String, String> admin1, Map<String, String> admin2, OutputStream to)
            throws IOException {
        byte[] bytes = new PlaceFileWriter(rows, admin1, admin2).bytes();
        try (OutputStream zipped = new GZIPOutputStream(to) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zipped.write(bytes);
        }
    }

    private byte[] bytes() {
        out.writeBytes(PlaceFile.MAGIC.getBytes(US_ASCII));
        Map<String, Integer> codes = strings(rows.stream().map(Row::featureCode).toList());
        Map<String, Integer> countries = strings(rows.stream().map(Row::country).toList());
        Map<String, Integer> first =
                strings(divisions(admin1, rows.stream().map(Row::admin1).toList()));
        Map<String, Integer> second =
                strings(divisions(admin2, rows.stream().map(Row::admin2).toList()));
        Map<String, Integer> names = names();
        number(rows.size());
        differences(Row::id);
        differences(row -> Math.round(row.lat() * DEGREE));
        differences(row -> Math.round(row.lon() * DEGREE));
        rows.forEach(row -> number(row.population()));
        rows.forEach(row -> number(codes.getOrDefault(row.featureCode(), 0)));
        rows.forEach(row -> number(countries.getOrDefault(row.country(), 0)));
        rows.forEach(row -> number(1 + first.getOrDefault(admin1.getOrDefault(row.admin1(), ""), -1)));
        rows.forEach(row -> number(1 + second.getOrDefault(admin2.getOrDefault(row.admin2(), ""), -1)));
        rows.forEach(row -> number(names.getOrDefault(row.name(), 0)));
        return out.toByteArray();
    }

    private static List<String> divisions(Map<String, String> names, List<String> keys) {
        return keys.stream()
                .filter(names::containsKey)
                .map(key -> names.getOrDefault(key, ""))
                .toList();
    }

    private Map<String, Integer> strings(List<String> values) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> sorted = new ArrayList<>(new TreeSet<>(values));
        number(sorted.size());
        for (String value : sorted) {
            numbers.put(value, numbers.size());
            byte[] bytes = value.getBytes(UTF_8);
            number(bytes.length);
            out.writeBytes(bytes);
        }
        return numbers;
    }

    private Map<String, Integer> names() {
        Map<String, TreeSet<Integer>> places = new TreeMap<>(
                Comparator.comparing((String name) -> Fold.key(name)).thenComparing(Comparator.naturalOrder()));
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            places.computeIfAbsent(row.name(), key -> new TreeSet<>()).add(i);
            for (String other : row.otherNames()) {
                places.computeIfAbsent(other, key -> new TreeSet<>()).add(i);
            }
        }
        Map<String, Integer> numbers = new HashMap<>();
        number(places.size());
        byte[] before = {};
        for (Map.Entry<String, TreeSet<Integer>> entry : places.entrySet()) {
            numbers.put(entry.getKey(), numbers.size());
            byte[] bytes = entry.getKey().getBytes(UTF_8);
            int shared = shared(before, bytes);
            number(shared);
            number(bytes.length - shared);
            out.write(bytes, shared, bytes.length - shared);
            number(entry.getValue().size());
            int last = 0;
            for (int place : entry.getValue()) {
                number(place - last);
                last = place;
            }
            before = bytes;
        }
        return numbers;
    }

    private static int shared(byte[] a, byte[] b) {
        int i = 0;
        while (i < a.length && i < b.length && a[i] == b[i]) {
            i++;
        }
        return i;
    }

    private void differences(ToLongFunction<Row> column) {
        long last = 0;
        for (Row row : rows) {
            long value = column.applyAsLong(row);
            long difference = value - last;
            number((difference << 1) ^ (difference >> 63));
            last = value;
        }
    }

    private void number(long value) {
        long rest = value;
        while (rest > 0x7F) {
            out.write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
