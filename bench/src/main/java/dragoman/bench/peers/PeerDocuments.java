package dragoman.bench.peers;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the peers read.
 *
 * @param lines JSON Lines with {@code id} and {@code text}
 * @param words of each document, what stands between white space: each program counts tokens in its own way
 */
record PeerDocuments(List<String> lines, List<Integer> words) {
    PeerDocuments {
        lines = List.copyOf(lines);
        words = List.copyOf(words);
    }

    /** The first documents of a file. */
    static PeerDocuments first(Path file, int most) {
        try {
            List<String> lines = Files.readAllLines(file).stream().limit(most).toList();
            ObjectMapper json = new ObjectMapper();
            List<Integer> words = new ArrayList<>();
            for (String line : lines) {
                String text = json.readTree(line).path("text").asText().strip();
                words.add(text.isEmpty() ? 0 : text.split("\\s+", -1).length);
            }
            return new PeerDocuments(lines, words);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read as JSON Lines", e);
        }
    }

    /** A file with no more than so many of them, which ends with this run. */
    Path file(int most) throws IOException {
        Path file = Files.createTempFile("peers", ".jsonl");
        file.toFile().deleteOnExit();
        return Files.write(file, lines.subList(0, Math.min(most, lines.size())));
    }
}
