package dragoman.app;

import dragoman.coder.Version;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code dragoman doctor}: whether the machine has what the program needs, and what to do where it has not. */
@Command(
        name = "doctor",
        header = "Whether the machine has what is needed.",
        mixinStandardHelpOptions = true,
        description = "Checks the Java runtime, memory, language model, knowledge and lexicon, and says"
                + " how to mend what is wrong.",
        footer = {"", "Exit codes: 0 all is there, 3 something is missing."})
final class DoctorCommand implements Callable<Integer> {
    private final Terminal terminal;

    DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Finding> findings = Checks.all();
        boolean well = findings.stream().noneMatch(finding -> finding.grade() == Finding.Grade.WRONG);
        try (Output out = Output.standard(terminal)) {
            out.write(Version.CODER + "\n\n");
            findings.forEach(finding -> out.write(finding.text(terminal.width(), terminal.outColour())));
            out.write(well ? "\nReady. Try: dragoman demo\n" : "\nNot ready; do what is said above.\n");
        }
        return (well ? ExitCode.WELL : ExitCode.MACHINE).number();
    }
}
