package dragoman.bench.status;

import dragoman.bench.TestSentence;
import dragoman.bench.reading.BundledArticle;
import dragoman.bench.reading.GoldReading;
import dragoman.bench.reading.MatchedEvents;
import dragoman.model.Article;
import dragoman.model.CodedRecord;
import dragoman.model.Status;
import dragoman.model.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How far the status of events is right. An event that is asked for and not told counts as wrong. */
public record StatusScores(List<Judged> events) {
    public StatusScores {
        events = List.copyOf(events);
    }

    public static StatusScores ofSentences(Path file, Function<Article, List<CodedRecord>> coder) {
        return ofSentences(StatusSentence.read(file), coder);
    }

    static StatusScores ofSentences(List<StatusSentence> sentences, Function<Article, List<CodedRecord>> coder) {
        List<Judged> judged = new ArrayList<>();
        for (StatusSentence sentence : sentences) {
            Article article = TestSentence.article(sentence.id(), sentence.text());
            judge(sentence.id(), article, sentence.reading(article.date().orElseThrow()), coder, judged);
        }
        return new StatusScores(judged);
    }

    /** The folder's articles that have a reading. */
    public static StatusScores ofArticles(Path folder, Function<Article, List<CodedRecord>> coder) {
        List<Judged> judged = new ArrayList<>();
        for (BundledArticle article : BundledArticle.in(folder)) {
            judge(article.name(), article.article(), article.reading(), coder, judged);
        }
        return new StatusScores(judged);
    }

    private static void judge(
            String name,
            Article article,
            GoldReading reading,
            Function<Article, List<CodedRecord>> coder,
            List<Judged> judged) {
        MatchedEvents.of(reading, new Text(article.text()), coder.apply(article))
                .forEach(match -> {
                    Optional<Status> wanted = match.gold().status();
                    if (wanted.isPresent()
                            && (match.told().isPresent() || !match.gold().optional())) {
                        String id = match.gold().id();
                        String place = id.equals(name) ? id : name + " " + id;
                        judged.add(new Judged(place, match.gold().anchor(), wanted.get(), match.told()));
                    }
                });
    }

    public int right() {
        return count(Judged::isRight);
    }

    /** Events that are told, with whatever status. */
    public int found() {
        return count(event -> event.told().isPresent());
    }

    /** Hypothetical, negated and denied events told as fact. */
    public int madeUp() {
        return count(Judged::isMadeUp);
    }

    private int count(Predicate<Judged> condition) {
        return (int) events.stream().filter(condition).count();
    }

    /** For people: wanted status in rows, told status in columns. */
    public String table() {
        StringBuilder table = new StringBuilder();
        table.append(String.format(
                Locale.ROOT,
                "status right: %s, of the events told: %s%n",
                share(right(), events.size()),
                share(right(), found())));
        List<String> columns = new ArrayList<>();
        for (Status told : Status.values()) {
            columns.add(told.code());
        }
        columns.add("missing");
        table.append(line("wanted \\ told", columns));
        for (Status wanted : Status.values()) {
            List<String> cells = new ArrayList<>();
            for (Status told : Status.values()) {
                cells.add(cell(wanted, Optional.of(told)));
            }
            cells.add(cell(wanted, Optional.empty()));
            table.append(line(wanted.code(), cells));
        }
        return table.toString();
    }

    private String cell(Status wanted, Optional<Status> told) {
        return Integer.toString(count(event -> event.wanted() == wanted
                && event.told().map(record -> record.status()).equals(told)));
    }

    private static String line(String name, List<String> cells) {
        return String.format(Locale.ROOT, "%-14s", name)
                + cells.stream()
                        .map(cell -> String.format(Locale.ROOT, " %12s", cell))
                        .collect(Collectors.joining())
                + "\n";
    }

    private static String share(int part, int whole) {
        return String.format(Locale.ROOT, "%d of %d, %.1f %%", part, whole, whole == 0 ? 0 : 100.0 * part / whole);
    }

    /** Names what did not happen, or only may, and is told as fact: a line each under their number. */
    public String toldAsFact() {
        return "hypothetical, negated or denied, told as fact: " + madeUp() + "\n" + lines(Judged::isMadeUp);
    }

    /** Every event whose status is wrong or that is missing, a line each. */
    public String errors() {
        return lines(event -> !event.isRight());
    }

    private String lines(Predicate<Judged> condition) {
        return events.stream()
                .filter(condition)
                .map(event -> event.place() + " " + event.wanted().code() + " '" + event.words() + "': "
                        + event.told().map(TestSentence::describe).orElse("missing") + "\n")
                .collect(Collectors.joining());
    }
}
