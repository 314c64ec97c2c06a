package dragoman.analyse.word;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The forms of the texts in the folder of evaluation data that the system property or environment variable {@code
 * DRAGOMAN_SHARED} names, or beside the project; none where it is missing. The files are read as they are: JSON's keys are forms like any others.
 */
final class SharedTexts {
    private static final String VARIABLE = "DRAGOMAN_SHARED";

    /** Beside the project, seen from a module. */
    private static final String BESIDE = "../../shared";

    private SharedTexts() {}

    static Set<String> tokens() {
        Set<String> forms = new HashSet<>();
        Tokenizer tokenizer = new EnglishTokenizer();
        for (Path file : files()) {
            for (String line : lines(file)) {
                tokenizer.tokenize(line).forEach(token -> forms.add(token.getWordForm()));
                Collections.addAll(forms, line.split("\\s+"));
            }
        }
        return forms;
    }

    private static List<Path> files() {
        String named = System.getProperty(VARIABLE, System.getenv(VARIABLE));
        Path folder = Path.of(named == null || named.isBlank() ? BESIDE : named);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(jsonl|tsv|txt)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }
}
