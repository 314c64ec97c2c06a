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
        description = "Measures sentences a second on one core and two, seconds to the first record and peak memory of"
                + " Dragoman, NLP4J and CoreNLP, and writes the table. Linux only (taskset, /proc).",
        mixinStandardHelpOptions = true)
final class PeersCommand implements Callable<Integer> {
    private static final String DOCUMENTS = "eval/dev/attribution/docs.jsonl";

    @Option(
            names = "--documents",
            description = "JSON Lines with id and text (default: $DRAGOMAN_SHARED/" + DOCUMENTS + ").")
    private Optional<Path> documents = Optional.empty();

    @Option(names = "--launcher", defaultValue = "dragoman", description = "Dragoman's (default: ${DEFAULT-VALUE}).")
    private Path launcher = Path.of("dragoman");

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "2147483647",
            description = "Read no more than the first N documents, and leave the table alone (default: all).")
    private int most;

    @Option(
            names = "--most-default",
            paramLabel = "N",
            defaultValue = "10",
            description = "The same for CoreNLP's default pipeline, which is slow (default: ${DEFAULT-VALUE}).")
    private int mostByDefaultPipeline;

    @Option(
            names = "--minutes",
            defaultValue = "15",
            description = "Of a run; what is done by then counts (default: ${DEFAULT-VALUE}).")
    private int minutes;

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
        new Peers(
                        read.get(),
                        most,
                        mostByDefaultPipeline,
                        minutes,
                        new Launcher(launcher).ready(Path.of("articles")),
                        coreNlp.map(file -> coreNlpClasses + File.pathSeparator + Shared.content(file)))
                .measure(
                        most == Integer.MAX_VALUE ? Optional.of(table) : Optional.empty(),
                        spec.commandLine().getOut());
        return 0;
    }
}
