package dragoman.bench.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Runs a peer and watches its output: the clock, the processor time and the memory at each document's record. */
final class PeerRun {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double NANOS = 1e9;

    private final Peer peer;
    private final long start = System.nanoTime();
    private final Path messages;
    private final Process process;
    private int documents;
    private int sentences;
    private int firstSentences;
    private double firstSeconds;
    private double firstCpu;
    private double lastSeconds;
    private double lastCpu;
    private long peak;

    private PeerRun(Peer peer, Path documents) throws IOException {
        this.peer = peer;
        this.messages = Files.createTempFile("peer", ".log");
        this.process = new ProcessBuilder(peer.command(documents))
                .redirectError(messages.toFile())
                .start();
    }

    /** @throws IllegalStateException if the peer fails or tells of no document, with its command */
    static Measurement of(Peer peer, Path documents) {
        try {
            PeerRun run = new PeerRun(peer, documents);
            run.watch();
            return run.measurement();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "'" + peer.shown() + "' cannot be run (" + e.getMessage() + "); it needs Linux with taskset", e);
        }
    }

    private void watch() throws IOException {
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("{\"record\":\"document\"")) {
                    document(JSON.readTree(line));
                }
            }
        } finally {
            end();
        }
    }

    private void document(JsonNode record) {
        documents++;
        sentences += record.path("sentences").asInt();
        lastSeconds = (System.nanoTime() - start) / NANOS;
        lastCpu = seconds(Usage.cpu(process.toHandle()));
        peak = Math.max(peak, Usage.peakBytes(process.toHandle()).orElse(0L));
        if (documents == 1) {
            firstSentences = sentences;
            firstSeconds = lastSeconds;
            firstCpu = lastCpu;
        }
    }

    private void end() {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Measurement measurement() {
        if (process.exitValue() != 0 || documents == 0) {
            throw new IllegalStateException("'" + peer.shown() + "' ended with " + process.exitValue() + " after "
                    + documents + " documents; its messages are in " + messages);
        }
        return new Measurement(
                peer.name(),
                documents,
                sentences,
                firstSeconds,
                firstCpu,
                sentences - firstSentences,
                lastSeconds - firstSeconds,
                lastCpu - firstCpu,
                peak);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / NANOS;
    }
}
