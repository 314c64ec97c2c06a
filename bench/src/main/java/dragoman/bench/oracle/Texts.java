package dragoman.bench.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All English text under a folder: of text files, of JSON Lines with {@code id} and {@code text}, of tables whose first column is {@code sentence}. */
public final class Texts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Texts() {}

    /** The texts in the order of their files' names. */
    public static List<String> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                add(file, texts);
            }
            texts.removeIf(String::isBlank);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": its texts cannot be read", e);
        }
    }

    private static void add(Path file, List<String> texts) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".txt")) {
            texts.add(Files.readString(file));
        } else if (name.endsWith(".jsonl")) {
            for (String line : Files.readAllLines(file)) {
                JsonNode document = JSON.readTree(line);
                // Lines without one are no documents, but what is to be found in them.
                if (document.has("id")) {
                    texts.add(document.path("text").asText());
                }
            }
        } else if (name.endsWith(".tsv")) {
            List<String> lines = Files.readAllLines(file);
            if (!lines.isEmpty() && lines.get(0).startsWith("sentence\t")) {
                lines.stream().skip(1).map(line -> line.split("\t", 2)[0]).forEach(texts::add);
            }
        }
    }
}
