package dragoman.bench;

import dragoman.bench.silence.Silence;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Codes sentences without events, and event words that tell no fact, and counts what is told all the same. */
@Command(
        name = "silence",
        description = "Codes sentences that hold no event or tell none as fact; prints how many are told all the same.",
        mixinStandardHelpOptions = true)
final class SilenceCommand implements Callable<Integer> {
    private static final String FOLDER = "bench/src/main/resources/dragoman/bench/silence";

    @Option(
            names = "--sentences",
            defaultValue = FOLDER,
            description = "Folder of silence.tsv and traps.tsv (default: ${DEFAULT-VALUE}).")
    private Path sentences = Path.of(FOLDER);

    @Option(names = "--verbose", description = "Also print each sentence wrongly coded, with its records.")
    private boolean verbose;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Silence silence = Silence.measure(sentences, LoadedCoder.get()::code);
        if (verbose) {
            spec.commandLine().getOut().print(silence.errors());
        }
        spec.commandLine().getOut().print(silence.tables());
        spec.commandLine().getOut().flush();
        return 0;
    }
}
