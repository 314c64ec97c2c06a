package dragoman.bench.relations;

import dragoman.bench.TestSentence;
import dragoman.bench.reliability.Guess;
import dragoman.bench.reliability.Reliability;
import dragoman.coder.PairQuestion;
import dragoman.model.Article;
import dragoman.model.CodedRecord;
import dragoman.model.Pair;
import dragoman.opinion.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the coder made of the sentences, and its tables.
 *
 * @param answers to sentences with a relation
 * @param coded all sentences, coded without marks
 */
public record RelationScores(List<Answered> answers, List<Coded> coded) {
    private static final String NONE = "---";

    public RelationScores {
        answers = List.copyOf(answers);
        coded = List.copyOf(coded);
    }

    /**
     * @param relate answers what the one marked does to the other
     * @param code tells events unasked
     * @throws IllegalArgumentException naming file and line, if a row is not as the README says
     */
    public static RelationScores measure(
            Path file, Function<PairQuestion, Pair> relate, Function<Article, List<CodedRecord>> code) {
        List<Answered> answers = new ArrayList<>();
        List<Coded> coded = new ArrayList<>();
        for (Row row : rows(file)) {
            PairQuestion pair = row.pair();
            coded.add(new Coded(row, TestSentence.events(pair.id(), pair.text(), code)));
            if (!isNone(row)) {
                answers.add(new Answered(row, relate.apply(pair)));
            }
        }
        return new RelationScores(answers, coded);
    }

    private static boolean isNone(Row row) {
        return row.cameo().equals(NONE);
    }

    private static List<Row> rows(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                rows.add(Row.of(lines.get(i), file.getFileName() + ":" + (i + 1)));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": the test sentences cannot be read", e);
        }
    }

    List<RootScore> roots() {
        return Arrays.stream(CameoRoot.values())
                .map(root -> RootScore.of(root, answers))
                .toList();
    }

    /** The mean of the roots' F1: rare roots weigh as much as frequent ones. */
    public double macroF1() {
        return roots().stream().mapToDouble(RootScore::f1).average().orElse(0);
    }

    public double accuracy() {
        return answers.isEmpty() ? 0 : count(Answered::isRight) / (double) answers.size();
    }

    private int count(Predicate<Answered> condition) {
        return (int) answers.stream().filter(condition).count();
    }

    /** For people: a line a root, then all, then who answered, then confidence. */
    public String tables() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT, "%-10s %9s %7s %6s %6s %6s%n", "root", "precision", "recall", "F1", "wanted", "told"));
        for (RootScore score : roots()) {
            table.append(String.format(
                    Locale.ROOT,
                    "%-10s %9.3f %7.3f %6.3f %6d %6d%n",
                    score.root(),
                    score.precision(),
                    score.recall(),
                    score.f1(),
                    score.wanted(),
                    score.told()));
        }
        table.append(String.format(
                Locale.ROOT, "macro-F1 %.3f, accuracy %.3f of %d%n%n", macroF1(), accuracy(), answers.size()));
        table.append("answered by the second opinion: " + right(Answered::isBySecondOpinion));
        table.append("answered by the lexicon: " + right(answer -> !answer.isBySecondOpinion()) + "\n");
        table.append(Reliability.of(guesses()).table());
        return table.append("\n" + linked("with", sentence -> !isNone(sentence.row())))
                .append(linked("without", sentence -> isNone(sentence.row())))
                .toString();
    }

    List<Guess> guesses() {
        return answers.stream()
                .map(answer -> new Guess(answer.answer().confidence(), answer.isRight()))
                .toList();
    }

    private String right(Predicate<Answered> some) {
        int all = count(some);
        int right = count(some.and(Answered::isRight));
        return String.format(Locale.ROOT, "%d, right %d (%.1f %%)%n", all, right, all == 0 ? 0 : 100.0 * right / all);
    }

    private String linked(String what, Predicate<Coded> some) {
        List<Coded> sentences = coded.stream().filter(some).toList();
        return String.format(
                Locale.ROOT,
                "coded without marks, %s a relation: %d; an event links the two: %d; as fact, plan or allegation: %d%n",
                what,
                sentences.size(),
                sentences.stream().filter(Coded::isLinked).count(),
                sentences.stream().filter(Coded::isLinkedForReal).count());
    }

    /** Every answer that is wrong, a line each. */
    public String errors() {
        return answers.stream()
                .filter(answer -> !answer.isRight())
                .map(Answered::describe)
                .collect(Collectors.joining());
    }
}
