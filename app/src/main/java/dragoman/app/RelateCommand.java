package dragoman.app;

import dragoman.coder.PairQuestion;
import dragoman.ingest.Reject;
import dragoman.model.RecordCodec;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman relate}: what does a marked source do to a marked target? */
@Command(
        name = "relate",
        header = "What a marked source does to a marked target.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Says what a marked source does to a marked target, a question a line of JSON, an answer a line."
                + " Offsets count Unicode code points of the text.",
        footer = {
            "",
            "A question:",
            "  {\"id\": \"1\", \"text\": \"Paris expelled two Malian diplomats.\",",
            "   \"source\": {\"start\": 0, \"end\": 5}, \"target\": {\"start\": 19, \"end\": 25}}",
            "",
            "Example: dragoman relate pairs.jsonl > answers.jsonl",
            "",
            "Exit codes: 0 all well, 1 a line was rejected, 2 wrong usage, 3 the machine",
            "lacks something, 4 the output could not be written."
        })
final class RelateCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Engine.Loader loader;
    private final RecordCodec codec = new RecordCodec();

    @Parameters(paramLabel = "FILE|-", arity = "1", description = "JSON Lines, or - for standard input.")
    private String input = "-";

    @Option(names = "--output", paramLabel = "FILE", description = "Write to a file instead of standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--rejects", paramLabel = "FILE", description = "Write rejected lines' reasons to a file, too.")
    private Optional<Path> rejects = Optional.empty();

    @Mixin
    private final Threads threads = new Threads();

    @Mixin
    private final EngineOptions engine = new EngineOptions();

    RelateCommand(Terminal terminal, Engine.Loader loader) {
        this.terminal = terminal;
        this.loader = loader;
    }

    @Override
    public Integer call() throws IOException {
        int count = threads.count();
        Engine.Settings settings = engine.settings();
        output.ifPresent(file -> OwnOutput.check("--output", file, List.of(input)));
        rejects.ifPresent(file -> OwnOutput.check("--rejects", file, List.of(input)));
        LazyEngine lazy = new LazyEngine(() -> Loading.engine(terminal, loader, settings));
        try (Rejects refused = new Rejects(terminal, rejects);
                Output out = Output.of(output, terminal)) {
            boolean seen = terminal.errSeen() && (!terminal.outSeen() || output.isPresent());
            Run run = new Run(
                    out, refused, new Progress(terminal.err(), seen, OptionalLong.empty(), () -> 0, System::nanoTime));
            try (InputStream in = open()) {
                InOrder.run(new Lines(in, PairLine.LONGEST), line -> answer(lazy, line), count, run::take);
            } catch (IOException e) {
                run.take(new Coded.Refused(unreadable(e)));
            } catch (UncheckedIOException e) {
                run.take(new Coded.Refused(unreadable(Objects.requireNonNull(e.getCause()))));
            }
            run.end();
            return refused.exitCode().number();
        }
    }

    private Coded answer(LazyEngine lazy, Lines.Line line) {
        PairQuestion question;
        try {
            question = PairLine.read(input, line);
        } catch (PairLine.Bad e) {
            return new Coded.Refused(e.reject());
        }
        Engine loaded = lazy.get();
        try {
            return new Coded.Written(codec.write(loaded.relate(question)) + "\n", List.of(), Optional.empty());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Coded.Refused(Coded.failed(input + ":" + line.number(), e));
        }
    }

    private InputStream open() throws IOException {
        if (input.equals("-")) {
            return new BufferedInputStream(terminal.in());
        }
        try {
            Path path = Path.of(input);
            if (Files.isDirectory(path)) {
                throw new IOException("a folder");
            }
            InputStream raw = Files.newInputStream(path);
            return new BufferedInputStream(input.endsWith(".gz") ? new GZIPInputStream(raw) : raw);
        } catch (InvalidPathException e) {
            throw new IOException("not a path", e);
        }
    }

    private Reject unreadable(IOException e) {
        String found = e instanceof NoSuchFileException
                ? "no such file"
                : e instanceof AccessDeniedException ? "no permission" : String.valueOf(e.getMessage());
        return new Reject(
                input, OptionalLong.empty(), "cannot be read", found, "a file of JSON Lines", "check the path");
    }
}
