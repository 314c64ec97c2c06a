package dragoman.bench;

import dragoman.bench.soak.Soak;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Codes long texts and many texts. */
@Command(
        name = "soak",
        description =
                "Codes texts of growing length and many short ones, made from the bundled articles with other names."
                        + " Exit status 1 where time is not linear in the length or memory grows with the number.",
        mixinStandardHelpOptions = true)
final class SoakCommand implements Callable<Integer> {
    /** One of the two measurements. */
    enum Part {
        LENGTH,
        MEMORY
    }

    @Option(names = "--only", description = "One of the two: ${COMPLETION-CANDIDATES}.")
    private Optional<Part> only = Optional.empty();

    @Option(
            names = "--longest",
            paramLabel = "CHARACTERS",
            defaultValue = "2000000",
            description = "Of the longest text (default: ${DEFAULT-VALUE}).")
    private int longest;

    @Option(
            names = "--documents",
            paramLabel = "N",
            defaultValue = "100000",
            description = "Short articles (default: ${DEFAULT-VALUE}).")
    private int documents;

    @Option(names = "--threads", defaultValue = "2", description = "For these (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Option(
            names = "--minutes",
            defaultValue = "60",
            description = "The most each of the two may take (default: ${DEFAULT-VALUE}).")
    private int minutes;

    @Option(names = "--seed", defaultValue = "1", description = "Of the names (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--articles", defaultValue = "articles", description = "Their folder (default: ${DEFAULT-VALUE}).")
    private Path articles = Path.of("articles");

    @Option(names = "--launcher", defaultValue = "dragoman", description = "Dragoman's (default: ${DEFAULT-VALUE}).")
    private Path launcher = Path.of("dragoman");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Soak soak = new Soak(new Launcher(launcher).ready(articles), articles, seed, Duration.ofMinutes(minutes));
        boolean good = true;
        if (only.orElse(Part.LENGTH) == Part.LENGTH) {
            good = soak.length(longest, out);
        }
        if (only.orElse(Part.MEMORY) == Part.MEMORY) {
            good &= soak.memory(documents, threads, out);
        }
        out.flush();
        return good ? 0 : 1;
    }
}
