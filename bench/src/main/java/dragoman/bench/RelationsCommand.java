package dragoman.bench;

import dragoman.bench.relations.RelationScores;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks what one marked party does to another, and compares the roots. */
@Command(
        name = "relations",
        description = "Answers sentences with two marked parties; prints precision and recall of each root.",
        mixinStandardHelpOptions = true)
final class RelationsCommand implements Callable<Integer> {
    private static final String FILE = "bench/src/main/resources/dragoman/bench/relations/sentences.tsv";

    @Option(
            names = "--sentences",
            defaultValue = FILE,
            description = "The marked sentences (default: ${DEFAULT-VALUE}).")
    private Path sentences = Path.of(FILE);

    @Option(names = "--verbose", description = "Also print each answer that is wrong.")
    private boolean verbose;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        RelationScores scores = RelationScores.measure(sentences, LoadedCoder.get()::relate, LoadedCoder.get()::code);
        if (verbose) {
            spec.commandLine().getOut().print(scores.errors());
        }
        spec.commandLine().getOut().print(scores.tables());
        spec.commandLine().getOut().flush();
        return 0;
    }
}
