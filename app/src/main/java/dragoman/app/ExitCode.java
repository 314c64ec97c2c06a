package dragoman.app;

/** How a run ended, for scripts. Documented in README and {@code --help}. */
enum ExitCode {
    WELL(0, "all went well"),
    REJECTED(1, "something was rejected; the rest is coded"),
    USAGE(2, "wrong usage: an unknown option, an impossible date, a broken lexicon of one's own"),
    MACHINE(3, "the machine lacks something: memory, models, a folder; dragoman doctor says what"),
    OUTPUT(4, "the output could not be written");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    int number() {
        return number;
    }

    String meaning() {
        return meaning;
    }
}
