package dragoman.app;

import dragoman.app.format.ReadingText;
import dragoman.model.Article;
import dragoman.model.CodedRecord;
import dragoman.model.Event;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman demo}: a reading of the bundled articles. */
@Command(
        name = "demo",
        header = "A reading of the bundled articles.",
        mixinStandardHelpOptions = true,
        description = "Reads the bundled articles and shows who did what to whom, under each sentence.",
        footer = {"", "Examples:", "  dragoman demo", "  dragoman demo 1 7", "  dragoman demo --color always | less -R"
        })
final class DemoCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Engine.Loader loader;

    @Parameters(
            paramLabel = "NUMBER",
            arity = "0..*",
            description = "Numbers of articles, or words of their names; all of them where none is given.")
    private List<String> wanted = List.of();

    @Mixin
    private final ColourOption colour = new ColourOption();

    DemoCommand(Terminal terminal, Engine.Loader loader) {
        this.terminal = terminal;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        ReadingText reading = new ReadingText(terminal.width(), colour.wanted(terminal));
        List<Article> articles = chosen(DemoArticles.all());
        Engine engine = Loading.engine(terminal, loader, new EngineOptions().settings());
        long events = 0;
        try (Output out = Output.standard(terminal)) {
            for (Article article : articles) {
                List<CodedRecord> records = engine.code(article);
                out.write(reading.document(article, records));
                events += records.stream().filter(Event.class::isInstance).count();
            }
            out.write(ending(articles.size(), events));
        }
        return ExitCode.WELL.number();
    }

    private List<Article> chosen(List<Article> all) {
        if (wanted.isEmpty()) {
            return all;
        }
        return wanted.stream()
                .flatMap(word -> matching(all, word).stream())
                .distinct()
                .toList();
    }

    private static List<Article> matching(List<Article> all, String word) {
        boolean number = word.matches("[0-9]{1,3}");
        List<Article> found = all.stream()
                .filter(article -> number
                        ? article.id().startsWith("articles/" + "0".repeat(3 - word.length()) + word)
                        : article.id().contains(word))
                .toList();
        if (found.isEmpty()) {
            throw Failure.usage("demo, found '" + word + "', expected the number or a word of one of "
                    + all.stream()
                            .map(article -> article.id().substring("articles/".length()))
                            .toList());
        }
        return found;
    }

    private static String ending(int articles, long events) {
        return articles + (articles == 1 ? " article, " : " articles, ") + events + " events.\n"
                + "\n"
                + "What to try next:\n"
                + "  dragoman demo 3 --color always | less -R      one article, a page at a time\n"
                + "  dragoman code article.txt --format text       your own, as a reading like this\n"
                + "  dragoman code article.txt --date 2025-09-02   its records, as JSON Lines\n"
                + "  dragoman code news/ --format csv > news.csv   a folder, as a table\n"
                + "  dragoman explain article.txt                  its events and their ids\n"
                + "  dragoman explain article.txt --event ID       why one was read so\n"
                + "  dragoman --help\n";
    }
}
