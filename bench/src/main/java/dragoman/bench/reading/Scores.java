package dragoman.bench.reading;

import dragoman.model.Article;
import dragoman.model.CodedRecord;
import dragoman.model.Text;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The comparisons of all bundled articles, and their table.
 *
 * @param articles comparisons by article's name, in the order of the names
 */
public record Scores(Map<String, Comparison> articles) {
    private static final String TOTAL = "all articles";

    /** Codes every article and compares it with its reading. */
    public static Scores of(List<BundledArticle> articles, Function<Article, List<CodedRecord>> coder) {
        Map<String, Comparison> comparisons = new LinkedHashMap<>();
        for (BundledArticle bundled : articles) {
            Text text = new Text(bundled.article().text());
            comparisons.put(
                    bundled.name(), ReadingScorer.compare(bundled.reading(), text, coder.apply(bundled.article())));
        }
        return new Scores(comparisons);
    }

    public Comparison total() {
        Collection<Comparison> all = articles.values();
        return all.stream().reduce(Comparison.NOTHING, Comparison::plus);
    }

    /** A table for people: a row an article, a row for all of them, then right of total a measure. */
    public String table() {
        StringBuilder table = new StringBuilder();
        table.append(line("article", "score", "right", "extra", "over", "forbidden", "bad spans"));
        articles.forEach((name, comparison) -> table.append(row(name, comparison)));
        table.append(row(TOTAL, total())).append('\n');
        for (Measure measure : Measure.values()) {
            Tally tally = total().tally(measure);
            table.append(String.format(
                    Locale.ROOT,
                    "%-12s %9s %5.3f%n",
                    measure.label(),
                    tally,
                    tally.total() == 0 ? 0 : tally.right() / (double) tally.total()));
        }
        return table.toString();
    }

    /** What is wrong or missing, a line each under its article's name. */
    public String errors() {
        StringBuilder lines = new StringBuilder();
        articles.forEach((name, comparison) -> {
            lines.append(name).append('\n');
            comparison
                    .errors()
                    .forEach(error -> lines.append("  ").append(error).append('\n'));
            comparison
                    .forbidden()
                    .forEach(error -> lines.append("  forbidden ").append(error).append('\n'));
            comparison
                    .badSpans()
                    .forEach(span -> lines.append("  bad span ").append(span).append('\n'));
        });
        return lines.toString();
    }

    private static String row(String name, Comparison comparison) {
        return line(
                name,
                String.format(Locale.ROOT, "%.3f", comparison.score()),
                comparison.total().toString(),
                Integer.toString(comparison.extra()),
                Integer.toString(comparison.over()),
                Integer.toString(comparison.forbidden().size()),
                Integer.toString(comparison.badSpans().size()));
    }

    private static String line(String name, String... cells) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-32s", name));
        for (String cell : cells) {
            line.append(String.format(Locale.ROOT, " %10s", cell));
        }
        return line.append('\n').toString();
    }
}
