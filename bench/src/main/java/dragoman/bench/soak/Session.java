package dragoman.bench.soak;

import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.bench.Launcher;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A run of {@code dragoman code} that takes documents by its standard input; it ends with this, or when its time is up. */
final class Session implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final BufferedWriter in;
    private final BufferedReader out;

    /** @param most how long it may take */
    Session(Launcher launcher, String javaOptions, int threads, Duration most) {
        try {
            process = launcher.process(javaOptions, "code", "--threads", Integer.toString(threads), "-")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    launcher.path() + ": cannot be started; start the bench in the project's folder", e);
        }
        // Whoever ends the bench ends this, too.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        in = process.outputWriter(StandardCharsets.UTF_8);
        out = process.inputReader(StandardCharsets.UTF_8);
        CompletableFuture.delayedExecutor(most.toMillis(), TimeUnit.MILLISECONDS)
                .execute(process::destroyForcibly);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Sends texts on a thread of its own, as the program reads ahead of what it has coded; no others can follow. */
    void feed(Iterator<String> texts) {
        Thread feeder = new Thread(() -> send(texts), "feeder");
        feeder.setDaemon(true);
        feeder.start();
    }

    private void send(Iterator<String> texts) {
        try (in) {
            for (int i = 0; texts.hasNext(); i++) {
                in.write(JSON.writeValueAsString(Map.of("id", "d" + i, "text", texts.next())));
                in.write('\n');
            }
        } catch (IOException e) {
            // The program has ended; who waits for its records says so.
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Waits until one more document is coded.
     *
     * @throws IllegalStateException if the program has ended
     */
    void await() throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("{\"record\":\"document\"")) {
                return;
            }
        }
        throw new IllegalStateException("the program ended before it had coded all that it was sent;"
                + " see its messages above, or give it more --minutes");
    }

    @Override
    public void close() {
        process.destroy();
    }
}
