package dragoman.bench.profile;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looks at running code, counted by stage and by method. */
final class Shares {
    private final Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
    private final Map<String, Integer> methods = new HashMap<>();
    private int looks;

    /**
     * @param classes of the stack, innermost first
     * @param method the innermost one of the program's own, with its class; "" if there is none
     */
    void add(List<String> classes, String method) {
        looks++;
        stages.merge(Stage.of(classes), 1, Integer::sum);
        if (!method.isEmpty()) {
            methods.merge(method, 1, Integer::sum);
        }
    }

    int looks() {
        return looks;
    }

    /** Each stage's share as Markdown, in the order of the work. */
    String table() {
        StringBuilder table = new StringBuilder("| stage | share of time |\n|---|---:|\n");
        stages.forEach((stage, count) -> table.append(row(stage.shown(), count)));
        return table.toString();
    }

    /** The methods that take most. */
    String methods(int most) {
        StringBuilder table = new StringBuilder("| method | share of time |\n|---|---:|\n");
        methods.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(entry -> table.append(row("`" + entry.getKey() + "`", entry.getValue())));
        return table.toString();
    }

    private String row(String what, int count) {
        return String.format(Locale.ROOT, "| %s | %.1f %% |\n", what, 100.0 * count / Math.max(1, looks));
    }
}
