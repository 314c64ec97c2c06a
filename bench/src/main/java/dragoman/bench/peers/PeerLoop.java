package dragoman.bench.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToIntFunction;

/**
 * What a peer does beside analysing: reads documents and tells of each that it is done, in the words in which Dragoman
 * does, so that all are timed by one program.
 */
public final class PeerLoop {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PeerLoop() {}

    /**
     * @param documents JSON Lines with {@code id} and {@code text}
     * @param analysis reads a text and says how many sentences it has
     */
    public static void run(Path documents, ToIntFunction<String> analysis) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (BufferedReader lines = Files.newBufferedReader(documents)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode document = JSON.readTree(line);
                ObjectNode done = JSON.createObjectNode();
                done.put("record", "document");
                done.put("id", document.path("id").asText());
                done.put("sentences", analysis.applyAsInt(document.path("text").asText()));
                out.println(done);
            }
        }
    }
}
