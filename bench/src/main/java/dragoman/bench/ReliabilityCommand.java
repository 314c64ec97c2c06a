package dragoman.bench;

import dragoman.bench.reliability.Calibration;
import dragoman.bench.reliability.Diagram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Codes the articles that have readings, and compares the confidence of events with how often they are right. */
@Command(
        name = "reliability",
        description = "Prints how often events told with some confidence are right.",
        mixinStandardHelpOptions = true)
final class ReliabilityCommand implements Callable<Integer> {
    private static final String STATUS = "bench/src/main/resources/dragoman/bench/status";

    @Option(names = "--articles", defaultValue = "articles", description = "Their folder (default: ${DEFAULT-VALUE}).")
    private Path articles = Path.of("articles");

    @Option(names = "--status", defaultValue = STATUS, description = "More articles (default: ${DEFAULT-VALUE}).")
    private Path status = Path.of(STATUS);

    @Option(names = "--svg", description = "Draw the diagram into this file.")
    private Optional<Path> svg = Optional.empty();

    @Option(names = "--fit", description = "Also print the weights that signals of confidence should have.")
    private boolean fit;

    @Option(names = "--verbose", description = "Also print each event that is wrong.")
    private boolean verbose;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Calibration calibration = Calibration.of(articles, status, LoadedCoder.get()::code);
        if (verbose) {
            spec.commandLine().getOut().print(calibration.errors());
        }
        spec.commandLine().getOut().print(calibration.tables());
        if (fit) {
            spec.commandLine().getOut().print("\n" + calibration.fit());
        }
        spec.commandLine().getOut().flush();
        svg.ifPresent(file -> draw(file, calibration));
        return 0;
    }

    private static void draw(Path file, Calibration calibration) {
        try {
            Files.writeString(
                    file, Diagram.of(calibration.all(), "Events told: root, actor, recipient and status right"));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": the diagram cannot be written there", e);
        }
    }
}
