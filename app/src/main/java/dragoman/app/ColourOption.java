package dragoman.app;

import picocli.CommandLine.Option;

/** Whether readings for people have colours. */
final class ColourOption {
    private enum When {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(
            names = {"--color", "--colour"},
            paramLabel = "WHEN",
            description =
                    "Colours in a reading for people: auto (on a terminal, unless NO_COLOR is set), always or never.")
    private String when = "auto";

    boolean wanted(Terminal terminal) {
        return switch (Choice.of("--color", when, When.class)) {
            case AUTO -> terminal.outColour();
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }
}
