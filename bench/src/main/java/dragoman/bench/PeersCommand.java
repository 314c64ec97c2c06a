package dragoman.bench;

import dragoman.bench.peers.Peers;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures speed and memory beside other programs. */
@Command(
        name = "peers",
        description =
                "Measures sentences a second on one core, seconds to the first record and peak memory of Dragoman,"
                        + " NLP4J and CoreNLP, and writes the table. Linux only (taskset, /proc).",
        mixinStandardHelpOptions = true)
final class PeersCommand implements Callable<Integer> {
    private static final String DOCUMENTS = "eval/dev/attribution/docs.jsonl";

    @Option(
            names = "--documents",
            description = "JSON Lines with id and text (default: $DRAGOMAN_SHARED/" + DOCUMENTS + ").")
    private Optional<Path> documents = Optional.empty();

    @Option(
            names = "--jar",
            defaultValue = "app/target/dragoman.jar",
            description = "Dragoman's (default: ${DEFAULT-VALUE}).")
    private Path jar = Path.of("dragoman.jar");

    @Option(names = "--corenlp", description = "File with CoreNLP's class path; without it CoreNLP is left out.")
    private Optional<Path> coreNlp = Optional.empty();

    @Option(
            names = "--corenlp-classes",
            defaultValue = "bench/peers/target/classes",
            description = "Folder of the class that calls CoreNLP (default: ${DEFAULT-VALUE}).")
    private Path coreNlpClasses = Path.of("classes");

    @Option(
            names = "--table",
            defaultValue = "docs/benchmarks.md",
            description = "Where the table goes (default: ${DEFAULT-VALUE}).")
    private Path table = Path.of("benchmarks.md");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Optional<Path> read = documents.or(() -> Shared.file(DOCUMENTS));
        if (read.isEmpty()) {
            spec.commandLine().getErr().println(Shared.missing(DOCUMENTS) + "; name another with --documents");
            return 0;
        }
        new Peers(read.get(), jar, coreNlp.map(file -> coreNlpClasses + File.pathSeparator + Shared.content(file)))
                .measure(table, spec.commandLine().getOut());
        return 0;
    }
}
