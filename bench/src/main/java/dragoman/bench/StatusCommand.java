package dragoman.bench;

import dragoman.bench.status.StatusScores;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Codes sentences and articles that ask whether a thing happened, and compares the status of their events. */
@Command(
        name = "status",
        description = "Codes sentences and articles that ask for an event's status; prints how much is right.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private static final String FOLDER = "bench/src/main/resources/dragoman/bench/status";

    @Option(
            names = "--texts",
            defaultValue = FOLDER,
            description = "Folder of sentences.tsv and the articles with readings (default: ${DEFAULT-VALUE}).")
    private Path texts = Path.of(FOLDER);

    @Option(names = "--verbose", description = "Also print each event whose status is wrong or that is missing.")
    private boolean verbose;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        print("sentences", StatusScores.ofSentences(texts.resolve("sentences.tsv"), LoadedCoder.get()::code));
        print("articles", StatusScores.ofArticles(texts, LoadedCoder.get()::code));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private void print(String name, StatusScores scores) {
        if (verbose) {
            spec.commandLine().getOut().print(scores.errors());
        }
        spec.commandLine().getOut().print(name + "\n" + scores.table() + scores.toldAsFact() + "\n");
    }
}
