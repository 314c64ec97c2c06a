package dragoman.bench.reliability;

import dragoman.bench.TestSentence;
import dragoman.bench.reading.BundledArticle;
import dragoman.bench.reading.ToldEvent;
import dragoman.coder.merge.Signal;
import dragoman.model.Article;
import dragoman.model.CodedRecord;
import dragoman.model.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The events of articles with readings, in two parts: confidence is fitted to the one and checked on the other.
 *
 * @param fitted of the status articles and of every other bundled article, from the first on
 * @param checked of the other bundled articles
 */
public record Calibration(List<ToldEvent> fitted, List<ToldEvent> checked) {
    public Calibration {
        fitted = List.copyOf(fitted);
        checked = List.copyOf(checked);
    }

    public static Calibration of(Path bundled, Path status, Function<Article, List<CodedRecord>> coder) {
        List<ToldEvent> fitted = new ArrayList<>();
        List<ToldEvent> checked = new ArrayList<>();
        BundledArticle.in(status).forEach(article -> fitted.addAll(told(article, coder)));
        List<BundledArticle> articles = BundledArticle.in(bundled);
        for (int i = 0; i < articles.size(); i++) {
            (i % 2 == 0 ? fitted : checked).addAll(told(articles.get(i), coder));
        }
        return new Calibration(fitted, checked);
    }

    private static List<ToldEvent> told(BundledArticle article, Function<Article, List<CodedRecord>> coder) {
        Article text = article.article();
        return ToldEvent.of(article.reading(), new Text(text.text()), coder.apply(text));
    }

    public Reliability all() {
        return reliability(Stream.concat(fitted.stream(), checked.stream()).toList());
    }

    private static Reliability reliability(List<ToldEvent> events) {
        return Reliability.of(events.stream()
                .map(event -> new Guess(event.told().confidence(), event.right()))
                .toList());
    }

    /** For people: both parts, then all. */
    public String tables() {
        return "events of the articles that confidence is fitted to\n"
                + reliability(fitted).table()
                + "\nevents of the other articles\n" + reliability(checked).table() + "\nall events\n" + all().table()
                + unmatched();
    }

    private String unmatched() {
        long unmatched = Stream.concat(fitted.stream(), checked.stream())
                .filter(event -> event.gold().isEmpty())
                .count();
        return "of these, " + unmatched + " match no event of the readings and count as wrong\n";
    }

    /** The weights that {@link Signal} should have, and how well they do on the checked part. */
    public String fit() {
        LogisticFit fit = LogisticFit.of(examples(fitted), Signal.values().length);
        StringBuilder lines = new StringBuilder(String.format(Locale.ROOT, "%-18s %5.2f%n", "START", fit.start()));
        for (Signal signal : Signal.values()) {
            long with = fitted.stream()
                    .filter(event -> Signal.of(event.told()).contains(signal))
                    .count();
            lines.append(String.format(
                    Locale.ROOT,
                    "%-18s %5.2f of %d events%n",
                    signal,
                    fit.weights().get(place(signal)),
                    with));
        }
        double share = fitted.stream().filter(ToldEvent::right).count() / (double) Math.max(1, fitted.size());
        return lines.append(String.format(
                        Locale.ROOT,
                        "checked on %d events: Brier score %.4f, always %.2f: %.4f%n",
                        checked.size(),
                        brier(example -> fit.probability(example.signals())),
                        share,
                        brier(example -> share)))
                .toString();
    }

    private double brier(Function<LogisticFit.Example, Double> confidence) {
        return Reliability.of(examples(checked).stream()
                        .map(example -> new Guess(confidence.apply(example), example.right()))
                        .toList())
                .brier();
    }

    private static List<LogisticFit.Example> examples(List<ToldEvent> events) {
        return events.stream()
                .map(event -> new LogisticFit.Example(places(Signal.of(event.told())), event.right()))
                .toList();
    }

    private static Set<Integer> places(Set<Signal> signals) {
        return signals.stream().map(Calibration::place).collect(Collectors.toSet());
    }

    // The ordinal is the place among the weights.
    @SuppressWarnings("EnumOrdinal")
    private static int place(Signal signal) {
        return signal.ordinal();
    }

    /** Every event that is not right, a line each. */
    public String errors() {
        return Stream.concat(fitted.stream(), checked.stream())
                .filter(event -> !event.right())
                .map(event -> event.told().confidence() + " " + event.told().document() + " "
                        + event.gold().map(gold -> gold.id()).orElse("none") + " "
                        + TestSentence.describe(event.told()) + "\n")
                .collect(Collectors.joining());
    }
}
