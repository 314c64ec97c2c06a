package dragoman.app;

import dragoman.app.format.Csv;
import dragoman.app.format.Format;
import dragoman.app.format.JsonLines;
import dragoman.app.format.ReadingText;
import dragoman.ingest.Ingest;
import dragoman.ingest.Options;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman code}: documents to records. */
@Command(
        name = "code",
        header = "Documents to records.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Codes plain text, HTML, JSON Lines, RSS, Atom and WARC files, each also gzipped. Records go to"
                        + " standard output; what cannot be read is told on standard error, a line each, and the rest is coded.",
        footer = {
            "",
            "Examples:",
            "  dragoman code --date 2025-09-02 article.txt > records.jsonl",
            "  dragoman code --format csv --output events.csv news/",
            "  dragoman code --records event,quote 'archive/2025-*.warc.gz'",
            "  curl -s https://example.org/feed.xml | dragoman code --format text -",
            "",
            "Exit codes: 0 all well, 1 something was rejected, 2 wrong usage, 3 the machine",
            "lacks something, 4 the output could not be written."
        })
final class CodeCommand implements Callable<Integer> {
    private enum Form {
        JSONL,
        CSV,
        TEXT
    }

    private final Terminal terminal;
    private final Engine.Loader loader;

    @Parameters(
            paramLabel = "FILE|FOLDER|GLOB|-",
            arity = "0..*",
            description = "What to read: files, folders with all that is in them, globs, or - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "The publication date of every document; it goes before the input's own.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--records",
            paramLabel = "KIND",
            split = ",",
            description = "The kinds of records to write: document, event, quote, claim, relation (these by default),"
                    + " timex, place, or all.")
    private List<String> records = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "jsonl (the default), csv (a row an event, with PLOVER and CAMEO columns) or text (a reading"
                    + " for people).")
    private String form = "jsonl";

    @Option(names = "--output", paramLabel = "FILE", description = "Write to a file instead of standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Write what is rejected to a file, too, a line each.")
    private Optional<Path> rejects = Optional.empty();

    @Mixin
    private final Threads threads = new Threads();

    @Option(names = "--keep-text", description = "Put every document's text into its document record.")
    private boolean keepText;

    @Option(
            names = "--max-size",
            paramLabel = "SIZE",
            converter = Bytes.class,
            description = "The most text a document may have, such as 800kB; 5MB where it is not given. A larger one is"
                    + " rejected, never cut.")
    private long maxSize = Options.DEFAULT.maxSize();

    @Mixin
    private final EngineOptions engine = new EngineOptions();

    @Mixin
    private final ColourOption colour = new ColourOption();

    CodeCommand(Terminal terminal, Engine.Loader loader) {
        this.terminal = terminal;
        this.loader = loader;
    }

    @Override
    public Integer call() throws IOException {
        if (inputs.isEmpty()) {
            throw Failure.usage(
                    "code, found no input, expected files, folders, globs, or - for standard input; name one,"
                            + " such as dragoman code article.txt");
        }
        Format format = format();
        Set<Kind> kinds = kinds();
        Options options = options();
        int count = threads.count();
        output.ifPresent(file -> OwnOutput.check("--output", file, inputs));
        rejects.ifPresent(file -> OwnOutput.check("--rejects", file, inputs));
        LazyEngine lazy = new LazyEngine(() -> Loading.engine(terminal, loader, engine.settings()));
        engine.settings();
        try (Rejects refused = new Rejects(terminal, rejects);
                Output out = Output.of(output, terminal);
                Ingest ingest = Ingest.of(inputs, terminal.in(), options)) {
            out.write(format.header());
            Run run = new Run(out, refused, progress(ingest));
            InOrder.run(ingest, new Coded.Step(lazy, format, kinds, keepText, new Room()), count, run::take);
            run.end();
            return refused.exitCode().number();
        }
    }

    private Progress progress(Ingest ingest) {
        boolean seen = terminal.errSeen() && (!terminal.outSeen() || output.isPresent());
        OptionalLong total = seen ? ingest.totalBytes() : OptionalLong.empty();
        return new Progress(terminal.err(), seen, total, ingest::bytesRead, System::nanoTime);
    }

    private Format format() {
        return switch (Choice.of("--format", form, Form.class)) {
            case JSONL -> new JsonLines();
            case CSV -> new Csv();
            case TEXT -> new ReadingText(terminal.width(), colour.wanted(terminal) && output.isEmpty());
        };
    }

    /** A table has events only; it takes the document's date from the document's record. */
    private Set<Kind> kinds() {
        Set<Kind> kinds = Kind.of(records);
        if (form.equalsIgnoreCase("csv") && !records.isEmpty()) {
            if (!kinds.contains(Kind.EVENT)) {
                throw Failure.usage(
                        "--records " + String.join(",", records)
                                + " with --format csv, expected event among them: a table has a row an event; use --format jsonl");
            }
            return Set.of(Kind.DOCUMENT, Kind.EVENT);
        }
        return kinds;
    }

    private Options options() {
        try {
            return new Options(maxSize, date);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("--" + e.getMessage());
        }
    }
}
