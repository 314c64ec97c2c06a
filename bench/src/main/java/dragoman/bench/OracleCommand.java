package dragoman.bench;

import dragoman.analyse.english.ModelLocation;
import dragoman.bench.oracle.OracleComparison;
import dragoman.bench.oracle.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares the analyser with NLP4J. */
@Command(
        name = "oracle",
        description =
                "Reads all texts at hand with the analyser and with NLP4J and prints how far they agree. Some minutes.",
        mixinStandardHelpOptions = true)
final class OracleCommand implements Callable<Integer> {
    private static final List<String> SHARED = List.of("acceptance", "corpus", "eval/dev");

    @Option(
            names = "--articles",
            defaultValue = "articles",
            description = "The bundled ones (default: ${DEFAULT-VALUE}).")
    private Path articles = Path.of("articles");

    @Option(
            names = "--sentences",
            paramLabel = "N",
            defaultValue = "2147483647",
            description = "Stop after so many (default: all).")
    private int sentences = Integer.MAX_VALUE;

    @Option(names = "--verbose", description = "Also print all that differs, a line each.")
    private boolean verbose;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<String> texts = new ArrayList<>(Texts.under(articles));
        for (String folder : SHARED) {
            Optional<Path> found = Shared.file(folder);
            if (found.isEmpty()) {
                spec.commandLine().getErr().println(Shared.missing(folder));
            }
            found.stream().map(Texts::under).flatMap(List::stream).forEach(texts::add);
        }
        OracleComparison comparison = OracleComparison.of(ModelLocation.find(System.err::println), texts, sentences);
        Stream.of(verbose ? comparison.differences() : "", comparison.table())
                .forEach(spec.commandLine().getOut()::print);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
