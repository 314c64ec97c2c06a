package dragoman.app;

import dragoman.coder.Version;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The program {@code dragoman}. */
@Command(
        name = "dragoman",
        versionProvider = Main.Release.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads English news and writes down who did what to whom, when, where, in what status and"
                + " according to whom, every field with the characters it was read from.",
        footer = {
            "",
            "Examples:",
            "  dragoman demo                                 a reading of bundled articles",
            "  dragoman code --date 2025-09-02 article.txt   records as JSON Lines",
            "  dragoman code --format csv news/ > news.csv   a folder, a row an event",
            "  dragoman code --format text article.html      a reading for people",
            "  zcat news.jsonl.gz | dragoman code -          from standard input",
            "  dragoman explain article.txt --event 3f2a     why it was read so",
            "",
            "Exit codes: 0 all well, 1 something was rejected, 2 wrong usage, 3 the machine",
            "lacks something, 4 the output could not be written.",
            "dragoman COMMAND --help says more."
        })
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Ahead ahead = Ahead.begin(args);
        System.exit(
                run(Terminal.ofProcess(), (settings, progress) -> CoderEngine.load(settings, progress, ahead), args));
    }

    /** The program with its surroundings given. @return the exit code */
    static int run(Terminal terminal, Engine.Loader loader, String... args) {
        CommandLine line = commands(terminal, loader, args)
                .setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                .setColorScheme(Help.defaultColorScheme(terminal.outColour() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setUsageHelpWidth(Math.max(60, Math.min(110, terminal.width())))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((error, words) -> wrongUsage(terminal, error))
                .setExecutionExceptionHandler((error, command, parsed) -> failed(terminal, error));
        if (args.length == 0) {
            line.usage(line.getErr());
            line.getErr().flush();
            return ExitCode.USAGE.number();
        }
        return line.execute(args);
    }

    /**
     * The command that is asked for, or all of them where help, a completion or an unknown word needs their names: reading
     * what their options are takes longer than the rest of a start.
     */
    private static CommandLine commands(Terminal terminal, Engine.Loader loader, String... args) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("code", () -> new CodeCommand(terminal, loader));
        commands.put("relate", () -> new RelateCommand(terminal, loader));
        commands.put("explain", () -> new ExplainCommand(terminal, loader));
        commands.put("demo", () -> new DemoCommand(terminal, loader));
        commands.put("doctor", () -> new DoctorCommand(terminal));
        CommandLine line = new CommandLine(new Main());
        if (args.length > 0 && commands.containsKey(args[0])) {
            return line.addSubcommand(commands.get(args[0]).get());
        }
        commands.values().forEach(command -> line.addSubcommand(command.get()));
        return line.addSubcommand(new AutoComplete.GenerateCompletion());
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    private static int failed(Terminal terminal, Exception error) {
        if (error instanceof ClosedByReader) {
            return ExitCode.WELL.number();
        }
        if (error instanceof Failure failure) {
            terminal.say(String.valueOf(failure.getMessage()));
            return failure.code().number();
        }
        terminal.say("stopped by a mistake of its own; please report it with what follows");
        error.printStackTrace(terminal.err());
        return ExitCode.REJECTED.number();
    }

    private static int wrongUsage(Terminal terminal, ParameterException error) {
        CommandLine command = error.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        terminal.say(message(error, command) + "\n  " + name + " --help shows its use");
        return ExitCode.USAGE.number();
    }

    private static String message(ParameterException error, CommandLine command) {
        if (error instanceof CommandLine.UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            boolean option = word.startsWith("-");
            List<String> known = option ? options(command) : commands(command);
            String bare = option ? word.replaceFirst("=.*", "") : word;
            return "unknown " + (option ? "option " : "word ") + bare + Nearest.hint(bare, known);
        }
        return String.valueOf(error.getMessage());
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .flatMap(option -> Arrays.stream(option.names()))
                .filter(name -> name.startsWith("--"))
                .toList();
    }

    private static List<String> commands(CommandLine command) {
        return List.copyOf(command.getSubcommands().keySet());
    }

    /** The version as {@code --version} prints it. */
    static final class Release implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Version.CODER};
        }
    }
}
