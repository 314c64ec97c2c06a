package dragoman.bench;

import dragoman.bench.determinism.Determinism;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Codes a corpus several ways and compares the bytes. */
@Command(
        name = "determinism",
        description =
                "Codes a JSON Lines file with one thread, with two and in shuffled order, and compares the records of"
                        + " each document byte for byte. Exit status 1 where they differ.",
        mixinStandardHelpOptions = true)
final class DeterminismCommand implements Callable<Integer> {
    private static final String DOCUMENTS = "eval/dev/attribution/docs.jsonl";

    @Parameters(arity = "0..1", description = "JSON Lines (default: $DRAGOMAN_SHARED/" + DOCUMENTS + ").")
    private Optional<Path> documents = Optional.empty();

    @Option(
            names = "--jar",
            defaultValue = "app/target/dragoman.jar",
            description = "Dragoman's (default: ${DEFAULT-VALUE}).")
    private Path jar = Path.of("dragoman.jar");

    @Option(names = "--seed", defaultValue = "1", description = "Of the shuffling (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Optional<Path> read = documents.or(() -> Shared.file(DOCUMENTS));
        if (read.isEmpty()) {
            spec.commandLine().getErr().println(Shared.missing(DOCUMENTS) + "; name another file");
            return 0;
        }
        List<String> differences = new Determinism(jar, seed).differences(read.get());
        differences.forEach(spec.commandLine().getOut()::println);
        spec.commandLine()
                .getOut()
                .println(
                        differences.isEmpty()
                                ? "one thread, two threads, shuffled (seed " + seed + "): the same bytes a document"
                                : differences.size() + " differences (seed " + seed + ")");
        return differences.isEmpty() ? 0 : 1;
    }
}
