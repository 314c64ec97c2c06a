package dragoman.bench.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.bench.peers.Measurement.Time;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs a peer and watches its output: the clock, the processor time and the memory at each document's record. */
final class PeerRun {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double NANOS = 1e9;

    private final Peer peer;
    private final PeerDocuments documents;
    private final Duration most;
    private final long start = System.nanoTime();
    private final Path messages;
    private final Process process;
    private int read;
    private int sentences;
    private int laterSentences;
    private int laterWords;
    private Time first = new Time(0, 0);
    private Time last = first;
    private long peak;

    private PeerRun(Peer peer, int threads, PeerDocuments documents, Duration most) throws IOException {
        this.peer = peer;
        this.documents = documents;
        this.most = most;
        this.messages = Files.createTempFile("peer", ".log");
        this.process = new ProcessBuilder(peer.command(threads, documents.file(peer.documents())))
                .redirectError(messages.toFile())
                .start();
        // Whoever ends the bench ends this, too.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /**
     * @param most how long it may take; then it is ended, and what it has done by then counts
     * @throws IllegalStateException if the peer fails or tells of no document, with its command
     */
    static Measurement of(Peer peer, int threads, PeerDocuments documents, Duration most) {
        try {
            PeerRun run = new PeerRun(peer, threads, documents, most);
            run.watch();
            return run.measurement();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "'" + peer.shown() + "' cannot be run (" + e.getMessage() + "); it needs Linux with taskset", e);
        }
    }

    private void watch() throws IOException {
        CompletableFuture.delayedExecutor(most.toMillis(), TimeUnit.MILLISECONDS)
                .execute(process::destroyForcibly);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("{\"record\":\"document\"")) {
                    document(JSON.readTree(line));
                }
            }
        } catch (IOException e) {
            if (!isOver()) {
                throw e;
            }
        } finally {
            end();
        }
    }

    private void document(JsonNode record) {
        last = new Time(
                (System.nanoTime() - start) / NANOS,
                Usage.cpu(process.toHandle()).toNanos() / NANOS);
        peak = Math.max(peak, Usage.peakBytes(process.toHandle()).orElse(0L));
        int count = record.path("sentences").asInt();
        sentences += count;
        if (read == 0) {
            first = last;
        } else {
            laterSentences += count;
            laterWords += documents.words().get(read);
        }
        read++;
    }

    private boolean isOver() {
        return System.nanoTime() - start >= most.toNanos();
    }

    private void end() {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                process.waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Measurement measurement() throws IOException {
        if ((process.exitValue() != 0 && !isOver()) || read == 0) {
            throw new IllegalStateException("'" + peer.shown() + "' ended with " + process.exitValue() + " after "
                    + read + " documents; its messages are in " + messages);
        }
        Files.delete(messages);
        return new Measurement(read, sentences, first, last.since(first), laterSentences, laterWords, peak);
    }
}
