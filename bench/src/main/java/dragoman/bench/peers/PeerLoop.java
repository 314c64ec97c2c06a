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
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;

/**
 * What a peer does beside analysing: reads documents and tells of each that it is done, in their order and in the words in
 * which Dragoman does, so that all are timed by one program.
 */
public final class PeerLoop {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Documents a thread that may be done before their turn. */
    private static final int AHEAD = 4;

    private PeerLoop() {}

    /**
     * @param arguments the number of threads, and JSON Lines with {@code id} and {@code text}
     * @param analysis reads a text and says how many sentences it has; called by all threads
     */
    public static void run(String[] arguments, ToIntFunction<String> analysis) throws IOException {
        int threads = Integer.parseInt(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Queue<Future<ObjectNode>> waiting = new ArrayDeque<>();
        try (BufferedReader lines = Files.newBufferedReader(Path.of(arguments[1]))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode document = JSON.readTree(line);
                waiting.add(pool.submit(() -> done(document, analysis)));
                if (waiting.size() >= threads * AHEAD) {
                    out.println(waiting.remove().get());
                }
            }
            while (!waiting.isEmpty()) {
                out.println(waiting.remove().get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a document cannot be analysed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a document was analysed", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static ObjectNode done(JsonNode document, ToIntFunction<String> analysis) {
        ObjectNode done = JSON.createObjectNode();
        done.put("record", "document");
        done.put("id", document.path("id").asText());
        done.put("sentences", analysis.applyAsInt(document.path("text").asText()));
        return done;
    }
}
