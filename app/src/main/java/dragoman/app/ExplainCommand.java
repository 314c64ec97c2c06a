package dragoman.app;

import dragoman.analyse.Drawing;
import dragoman.analyse.Sentence;
import dragoman.app.format.Wrapped;
import dragoman.ingest.Ingest;
import dragoman.ingest.Ingested;
import dragoman.ingest.Options;
import dragoman.model.Article;
import dragoman.model.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman explain}: why an event was read as it was. */
@Command(
        name = "explain",
        header = "Why an event was read as it was.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Says why an event was read so: its words, the lexicon entry, how each party was resolved, the date"
                        + " and whose words it is, and the sentence's grammar. Without --event it lists the events; with --sentence it draws a sentence's"
                        + " grammar, whether it tells an event or not.",
        footer = {
            "",
            "Examples:",
            "  dragoman explain article.txt --date 2025-09-02",
            "  dragoman explain article.txt --date 2025-09-02 --event 3f2a",
            "  dragoman explain article.txt --sentence 0",
            "The beginning of an id is enough. Sentences count from 0, as \"sequence\" in the records does.",
            "",
            "Exit codes: 0 all well, 1 something was rejected, 2 wrong usage or no such event,",
            "3 the machine lacks something, 4 the output could not be written."
        })
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Engine.Loader loader;

    @Parameters(paramLabel = "FILE|-", arity = "1", description = "The file that was coded.")
    private String input = "-";

    @Option(names = "--event", paramLabel = "ID", description = "The event's id, or its beginning.")
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--sentence",
            paramLabel = "N",
            description = "Draws the grammar of this sentence, from 0, of each document.")
    private Optional<Integer> sentence = Optional.empty();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "The publication date, as it was given to dragoman code.")
    private Optional<LocalDate> date = Optional.empty();

    @Mixin
    private final EngineOptions engine = new EngineOptions();

    @Mixin
    private final ColourOption colour = new ColourOption();

    ExplainCommand(Terminal terminal, Engine.Loader loader) {
        this.terminal = terminal;
        this.loader = loader;
    }

    /** An event and the article that tells it. */
    private record Told(Article article, Event event) {}

    @Override
    public Integer call() {
        if (id.isPresent() && sentence.isPresent()) {
            throw Failure.usage("--event and --sentence, expected one of them");
        }
        Engine.Settings settings = engine.settings();
        boolean coloured = colour.wanted(terminal);
        List<Article> articles = new ArrayList<>();
        try (Rejects rejects = new Rejects(terminal, Optional.empty());
                Output out = Output.standard(terminal)) {
            read(articles, rejects);
            if (!articles.isEmpty()) {
                Engine loaded = Loading.engine(terminal, loader, settings);
                if (sentence.isPresent()) {
                    articles.forEach(article -> out.write(drawn(loaded.sentences(article), sentence.get())));
                    return rejects.exitCode().number();
                }
                List<Told> told = articles.stream()
                        .flatMap(article -> loaded.code(article).stream()
                                .filter(Event.class::isInstance)
                                .map(event -> new Told(article, (Event) event)))
                        .toList();
                if (id.isEmpty()) {
                    told.forEach(one -> out.write(listed(one.event())));
                    if (told.isEmpty()) {
                        terminal.err()
                                .println("dragoman: no event in " + input + "; --sentence 0 draws its first sentence");
                    }
                } else {
                    Told one = chosen(told, id.get());
                    out.write(new ExplanationText(terminal.width(), coloured)
                            .of(one.article(), loaded.explain(one.article(), one.event())));
                }
            }
            return rejects.exitCode().number();
        }
    }

    private void read(List<Article> articles, Rejects rejects) {
        Options options = date.map(Options.DEFAULT::withDate).orElse(Options.DEFAULT);
        try (Ingest ingest = Ingest.of(List.of(input), terminal.in(), options)) {
            while (ingest.hasNext()) {
                Ingested next = ingest.next();
                if (next instanceof Ingested.Accepted accepted) {
                    articles.add(accepted.article());
                } else if (next instanceof Ingested.Rejected rejected) {
                    rejects.add(rejected.reject());
                }
            }
        }
    }

    private Told chosen(List<Told> told, String wanted) {
        List<Told> found =
                told.stream().filter(one -> one.event().id().startsWith(wanted)).toList();
        List<Told> whole =
                found.stream().filter(one -> one.event().id().equals(wanted)).toList();
        if (!whole.isEmpty()) {
            return whole.get(0);
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        List<String> ids = told.stream().map(one -> one.event().id()).toList();
        String what = found.isEmpty() ? "no event" : found.size() + " events";
        throw Failure.usage("--event " + wanted + ", found " + what + " of it among " + ids.size() + " in " + input
                + ", expected one" + Nearest.hint(wanted, ids) + "; dragoman explain " + input
                + " lists them (give the --date that the document was coded with)");
    }

    private String drawn(List<Sentence> sentences, int wanted) {
        if (wanted < 0 || wanted >= sentences.size()) {
            throw Failure.usage("--sentence " + wanted + ", expected a number from 0 to " + (sentences.size() - 1)
                    + " in " + input);
        }
        return Drawing.of(sentences.get(wanted), terminal.width(), word -> false, UnaryOperator.identity());
    }

    private static String listed(Event event) {
        String who = event.actor().isEmpty()
                ? "?"
                : String.join(
                        " + ", event.actor().stream().map(ExplanationText::name).toList());
        String whom = event.recipient().isEmpty()
                ? ""
                : " → "
                        + String.join(
                                " + ",
                                event.recipient().stream()
                                        .map(ExplanationText::name)
                                        .toList());
        String line =
                event.id() + " " + event.root().code() + " “" + event.trigger().text() + "” " + who + whom + ", "
                        + event.status().code();
        return Wrapped.lines(line, Integer.MAX_VALUE, "", 0);
    }
}
