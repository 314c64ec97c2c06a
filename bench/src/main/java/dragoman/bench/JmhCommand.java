package dragoman.bench;

import dragoman.bench.speed.Stages;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Times each stage of reading. */
@Command(
        name = "jmh",
        description = "Times each stage of reading on the bundled articles with JMH. Seven minutes; two with --quick.",
        mixinStandardHelpOptions = true)
final class JmhCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "PATTERN",
            defaultValue = "",
            description = "Of the benchmarks' names, such as parse or 'tags|parse' (default: all).")
    private String pattern = "";

    @Option(names = "--quick", description = "Some seconds each: for a first look, not for figures.")
    private boolean quick;

    @Option(names = "--articles", defaultValue = "articles", description = "Their folder (default: ${DEFAULT-VALUE}).")
    private Path articles = Path.of("articles");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(Stages.measure(articles, pattern, quick));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
