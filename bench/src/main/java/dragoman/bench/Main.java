package dragoman.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the measurements: {@code ./bench/run readings}, {@code oracle}, {@code jmh} and others. */
@Command(
        name = "bench",
        description = "Measures Dragoman: against hand-made readings and NLP4J, beside other programs, run after run.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ReadingsCommand.class,
            SilenceCommand.class,
            StatusCommand.class,
            RelationsCommand.class,
            ReliabilityCommand.class,
            OracleCommand.class,
            JmhCommand.class,
            ProfileCommand.class,
            SoakCommand.class,
            PeersCommand.class,
            DeterminismCommand.class
        })
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args));
    }
}
