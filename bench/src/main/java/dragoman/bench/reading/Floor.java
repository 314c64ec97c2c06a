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

/**
 * The scores below which the readings may not fall: {@code articles/floor.tsv}, a row an article and one for all.
 *
 * @param scores floors by article's name; {@link #ALL} for the total
 */
public record Floor(Map<String, Double> scores) {
    public static final String ALL = "all";
    /** What an article may lose when another gains, and what all of them may lose. */
    private static final double ARTICLE_SLACK = 0.03;

    private static final double TOTAL_SLACK = 0.01;
    private static final String HEADER = "article\tfloor";

    public Floor {
        scores = Map.copyOf(scores);
    }

    /** @throws IllegalArgumentException if a row is not a name and a number, with file and line */
    public static Floor read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            Map<String, Double> scores = new LinkedHashMap<>();
            for (int i = 1; i < lines.size(); i++) {
                String[] cells = lines.get(i).split("\t", -1);
                if (cells.length != 2 || !cells[1].matches("[01]\\.\\d+")) {
                    throw new IllegalArgumentException(file + ":" + (i + 1) + ": '" + lines.get(i)
                            + "' is not an article, a tab and a score from 0 to 1; write the file anew with"
                            + " ./bench/run readings --write-floor");
                }
                scores.put(cells[0], Double.parseDouble(cells[1]));
            }
            return new Floor(scores);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    file + ": the floor of the readings cannot be read; write it with"
                            + " ./bench/run readings --write-floor",
                    e);
        }
    }

    /** Writes what was measured, less the slack. */
    public static void write(Path file, Scores scores) {
        StringBuilder lines = new StringBuilder(HEADER).append('\n');
        scores.articles().forEach((name, comparison) -> lines.append(row(name, comparison.score() - ARTICLE_SLACK)));
        lines.append(row(ALL, scores.total().score() - TOTAL_SLACK));
        try {
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": the floor of the readings cannot be written", e);
        }
    }

    private static String row(String name, double score) {
        return String.format(Locale.ROOT, "%s\t%.3f%n", name, Math.max(0, score))
                .replace("\r", "");
    }

    /** What lies below its floor, or has none, a line each. */
    public List<String> failures(Scores measured) {
        List<String> failures = new ArrayList<>();
        measured.articles().forEach((name, comparison) -> check(failures, name, comparison.score()));
        check(failures, ALL, measured.total().score());
        return failures;
    }

    private void check(List<String> failures, String name, double score) {
        Double floor = scores.get(name);
        if (floor == null) {
            failures.add(
                    String.format(Locale.ROOT, "%s: scores %.3f and has no floor; add it to floor.tsv", name, score));
        } else if (score < floor) {
            failures.add(String.format(Locale.ROOT, "%s: scores %.3f, below its floor of %.3f", name, score, floor));
        }
    }
}
