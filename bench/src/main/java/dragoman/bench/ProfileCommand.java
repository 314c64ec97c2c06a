package dragoman.bench;

import dragoman.bench.profile.Profile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows where the time of a run goes. */
@Command(
        name = "profile",
        description =
                "Codes a file on one thread under Java's Flight Recorder and prints each stage's share of the time.",
        mixinStandardHelpOptions = true)
final class ProfileCommand implements Callable<Integer> {
    private static final String DOCUMENTS = "eval/dev/attribution/docs.jsonl";

    @Parameters(
            arity = "0..1",
            description = "A text, or JSON Lines with id and text (default: $DRAGOMAN_SHARED/" + DOCUMENTS + ").")
    private Optional<Path> documents = Optional.empty();

    @Option(
            names = "--methods",
            paramLabel = "N",
            defaultValue = "0",
            description = "Also the N methods that take most.")
    private int methods;

    @Option(names = "--launcher", defaultValue = "dragoman", description = "Dragoman's (default: ${DEFAULT-VALUE}).")
    private Path launcher = Path.of("dragoman");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Optional<Path> read = documents.or(() -> Shared.file(DOCUMENTS));
        if (read.isEmpty()) {
            spec.commandLine().getErr().println(Shared.missing(DOCUMENTS) + "; name another file");
            return 0;
        }
        spec.commandLine()
                .getOut()
                .print(Profile.of(new Launcher(launcher).ready(Path.of("articles")), read.get(), methods));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
