package dragoman.bench.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the readings may not fall below: {@code articles/floor.tsv}, a row an article and one for all of them. A row has
 * the lowest score, and the forbidden readings that are still told: known errors, to which none may be added.
 *
 * @param rows by article's name; {@link #ALL} for the total
 */
public record Floor(Map<String, Row> rows) {
    public static final String ALL = "all";
    /** What an article may lose when another gains, and what all of them may lose. */
    private static final double ARTICLE_SLACK = 0.03;

    private static final double TOTAL_SLACK = 0.01;
    private static final String HEADER = "article\tfloor\tknown forbidden readings";
    private static final String WAY_OUT = "write the file anew with ./bench/run readings --write-floor";

    /**
     * @param score the lowest score allowed
     * @param known ids of the forbidden readings that are told so far
     */
    public record Row(double score, Set<String> known) {
        public Row {
            known = Set.copyOf(known);
        }
    }

    public Floor {
        rows = Map.copyOf(rows);
    }

    /** @throws IllegalArgumentException if a row is not a name, a score and a list of ids, with file and line */
    public static Floor read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            Map<String, Row> rows = new LinkedHashMap<>();
            for (int i = 1; i < lines.size(); i++) {
                String[] cells = lines.get(i).split("\t", -1);
                if (cells.length != 3 || !cells[1].matches("[01]\\.\\d+")) {
                    throw new IllegalArgumentException(file + ":" + (i + 1) + ": '" + lines.get(i)
                            + "' is not an article, a score from 0 to 1 and a list of ids, with tabs between; "
                            + WAY_OUT);
                }
                rows.put(cells[0], new Row(Double.parseDouble(cells[1]), Set.of(cells[2].split(" ", -1))));
            }
            return new Floor(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": the floor of the readings cannot be read; " + WAY_OUT, e);
        }
    }

    /** Writes what was measured, less the slack. */
    public static void write(Path file, Scores scores) {
        StringBuilder lines = new StringBuilder(HEADER).append('\n');
        scores.articles()
                .forEach((name, comparison) -> lines.append(row(
                        name,
                        comparison.score() - ARTICLE_SLACK,
                        comparison.forbidden().stream().map(ToldForbidden::id).collect(Collectors.joining(" ")))));
        lines.append(row(ALL, scores.total().score() - TOTAL_SLACK, ""));
        try {
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": the floor of the readings cannot be written", e);
        }
    }

    private static String row(String name, double score, String known) {
        return String.format(Locale.ROOT, "%s\t%.3f\t%s", name, Math.max(0, score), known) + "\n";
    }

    /** Scores below their floor, and articles without one, a line each. */
    public List<String> fallen(Scores measured) {
        List<String> fallen = new ArrayList<>();
        measured.articles()
                .forEach((name, comparison) -> below(name, comparison.score()).ifPresent(fallen::add));
        below(ALL, measured.total().score()).ifPresent(fallen::add);
        return fallen;
    }

    private Optional<String> below(String name, double score) {
        Row row = rows.get(name);
        if (row == null) {
            return Optional.of(
                    String.format(Locale.ROOT, "%s: scores %.3f and has no floor; %s", name, score, WAY_OUT));
        }
        return score < row.score()
                ? Optional.of(String.format(
                        Locale.ROOT, "%s: scores %.3f, below its floor of %.3f", name, score, row.score()))
                : Optional.empty();
    }

    /** Forbidden readings that are told and not yet known, a line each. */
    public List<String> newErrors(Scores measured) {
        List<String> errors = new ArrayList<>();
        measured.articles().forEach((name, comparison) -> {
            Set<String> known = rows.containsKey(name) ? rows.get(name).known() : new TreeSet<>();
            comparison.forbidden().stream()
                    .filter(told -> !known.contains(told.id()))
                    .forEach(told -> errors.add(name + ": " + told));
        });
        return errors;
    }
}
