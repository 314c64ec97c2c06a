package dragoman.bench.speed;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What each stage costs, as Markdown. */
final class StagesTable {
    /** A benchmark's name and what it times, in the order of the work. */
    private record Stage(String name, String shown) {}

    private static final List<Stage> STAGES = List.of(
            new Stage("sentences", "sentences and tokens"),
            new Stage("forms", "word forms"),
            new Stage("tags", "tags, lemmas, names (with word forms)"),
            new Stage("parse", "parse"),
            new Stage("graph", "graph"),
            new Stage("analysis", "**whole analysis**"),
            new Stage("coder", "coder, analysis given"),
            new Stage("whole", "**whole coding**"));

    private StagesTable() {}

    /**
     * @param passes microseconds of a pass over all articles, by benchmark
     * @param errors half of the 99.9 % interval of each
     * @param sentences in all articles
     */
    static String of(Map<String, Double> passes, Map<String, Double> errors, int sentences) {
        StringBuilder table = new StringBuilder("| stage | microseconds a sentence | sentences/s |\n|---|---:|---:|\n");
        for (Stage stage : STAGES) {
            Double micros = passes.get(stage.name());
            if (micros != null) {
                table.append(String.format(
                                Locale.ROOT,
                                "| %s | %.1f ± %.1f | %.0f |",
                                stage.shown(),
                                micros / sentences,
                                errors.getOrDefault(stage.name(), 0.0) / sentences,
                                sentences * 1e6 / micros))
                        .append('\n');
            }
        }
        return table.toString();
    }
}
