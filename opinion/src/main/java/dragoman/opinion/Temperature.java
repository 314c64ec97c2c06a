package dragoman.opinion;

import dragoman.analyse.english.EnglishAnalyser;
import dragoman.analyse.english.ModelLocation;
import dragoman.coder.lexicon.Lexicon;
import dragoman.coder.opinion.Label;
import dragoman.coder.opinion.Opinion;
import dragoman.coder.opinion.Weights;
import dragoman.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which temperature the second opinion should have: {@code Temperature FOLDER}. Each file of the training's sentences is
 * answered by a model trained on the others, as files differ in who wrote them and how; the negative log-likelihood of the right labels
 * is printed for temperatures from 1 to 3. The lowest is the best.
 */
public final class Temperature {
    private static final double FIRST = 1.0;
    private static final double STEP = 0.1;
    private static final int STEPS = 20;

    private Temperature() {}

    /** What a model thinks of a sentence whose file it never saw, and the label that is right. */
    private record Answer(Opinion opinion, Label right) {
        /**
         * How unlikely the right label was, among those that {@code relate} chooses from.
         *
         * @param heat what the scores are divided by further
         */
        double surprise(double heat) {
            double sum = 0;
            for (Label label : Label.values()) {
                sum += label == Label.NONE ? 0 : Math.pow(opinion.of(label), 1 / heat);
            }
            return Math.log(sum) - Math.log(Math.max(1e-300, opinion.of(right))) / heat;
        }
    }

    public static void main(String[] args) throws IOException {
        Examples examples = new Examples(
                EnglishAnalyser.open(ModelLocation.find(System.err::println)), Knowledge.load(), Lexicon.load());
        Map<String, List<Example>> files = new LinkedHashMap<>();
        for (Row row : Rows.read(Path.of(args[0]))) {
            files.computeIfAbsent(file(row), name -> new ArrayList<>()).addAll(examples.of(List.of(row)));
        }
        List<Answer> answers = new ArrayList<>();
        files.keySet().forEach(file -> answers.addAll(answers(file, files)));
        for (int step = 0; step <= STEPS; step++) {
            double temperature = FIRST + step * STEP;
            System.out.printf(
                    Locale.ROOT,
                    "%.1f %.4f%n",
                    temperature,
                    answers.stream()
                            .mapToDouble(answer -> answer.surprise(temperature / Trainer.TEMPERATURE))
                            .average()
                            .orElse(0));
        }
    }

    private static String file(Row row) {
        return row.pair().id().split(":", 2)[0];
    }

    private static List<Answer> answers(String file, Map<String, List<Example>> files) {
        List<Example> others = new ArrayList<>();
        files.forEach((name, some) -> others.addAll(name.equals(file) ? List.of() : some));
        Weights weights = Trainer.train(others);
        List<Answer> answers = new ArrayList<>();
        for (Example example : files.getOrDefault(file, List.of())) {
            if (example.label() != Label.NONE) {
                answers.add(new Answer(weights.opinion(example.evidence()), example.label()));
            }
        }
        System.err.printf(Locale.ROOT, "%s: %d answered, trained on %d%n", file, answers.size(), others.size());
        return answers;
    }
}
