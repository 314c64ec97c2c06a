package dragoman.bench.silence;

import dragoman.bench.TestSentence;
import dragoman.model.Article;
import dragoman.model.CodedRecord;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the coder made of both sets, and their tables.
 *
 * @param silent answers to the sentences that hold no event
 * @param traps answers to those whose event is not told as fact
 */
public record Silence(List<Answer> silent, List<Answer> traps) {
    private static final String ALL = "all";

    public Silence {
        silent = List.copyOf(silent);
        traps = List.copyOf(traps);
    }

    /** Codes the sets of the folder. */
    public static Silence measure(Path folder, Function<Article, List<CodedRecord>> coder) {
        return new Silence(
                answers(SilentSentence.read(folder.resolve("silence.tsv")), coder),
                answers(Trap.read(folder.resolve("traps.tsv")), coder));
    }

    static List<Answer> answers(List<? extends Probe> probes, Function<Article, List<CodedRecord>> coder) {
        return probes.stream()
                .map(probe -> new Answer(probe, TestSentence.events(probe.id(), probe.sentence(), coder)))
                .toList();
    }

    /** Silent sentences of which an event is told as fact, plan or allegation. */
    public int broken() {
        return wrong(silent);
    }

    /** Silent sentences of which any event is told, whatever its status. */
    public int loud() {
        return (int) silent.stream().filter(answer -> !answer.told().isEmpty()).count();
    }

    /** Traps of which is told as fact what is none. */
    public int caught() {
        return wrong(traps);
    }

    /** Wanted records of the traps that are told. */
    public int found() {
        return traps.stream()
                .mapToInt(answer -> ((Trap) answer.probe()).found(answer.told()))
                .sum();
    }

    private int wanted() {
        return traps.stream()
                .mapToInt(answer -> ((Trap) answer.probe()).right().size())
                .sum();
    }

    /** Two tables for people: sentences wrongly coded of all, by category. */
    public String tables() {
        return table("silent sentences", "told", silent)
                + String.format(Locale.ROOT, "with an event of any status: %s%n%n", share(loud(), silent.size()))
                + table("traps", "told as fact", traps)
                + String.format(Locale.ROOT, "right records told: %s%n", share(found(), wanted()));
    }

    private static String table(String what, String how, List<Answer> answers) {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-18s %s%n", what, how));
        Map<String, List<Answer>> kinds = answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.probe().category(), LinkedHashMap::new, Collectors.toList()));
        kinds.forEach((kind, some) -> table.append(row(kind, some)));
        return table.append(row(ALL, answers)).toString();
    }

    private static String row(String name, Collection<Answer> answers) {
        return String.format(Locale.ROOT, "%-18s %s%n", name, share(wrong(answers), answers.size()));
    }

    private static String share(int part, int whole) {
        return String.format(Locale.ROOT, "%4d of %4d  %5.1f %%", part, whole, whole == 0 ? 0 : 100.0 * part / whole);
    }

    private static int wrong(Collection<Answer> answers) {
        return (int) answers.stream().filter(Answer::isWrong).count();
    }

    /** The sentences wrongly coded, each with the records that should not be there. */
    public String errors() {
        StringBuilder lines = new StringBuilder();
        for (List<Answer> answers : List.of(silent, traps)) {
            answers.stream().filter(Answer::isWrong).forEach(answer -> {
                Probe probe = answer.probe();
                lines.append(probe.id() + " " + probe.category() + ": " + probe.sentence() + "\n");
                answer.wrong().forEach(event -> lines.append("  " + TestSentence.describe(event) + "\n"));
            });
        }
        return lines.toString();
    }
}
