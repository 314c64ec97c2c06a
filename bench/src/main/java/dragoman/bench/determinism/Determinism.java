package dragoman.bench.determinism;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Runs the program on a corpus several ways, each in a process of its own. */
public final class Determinism {
    private final Path jar;
    private final long seed;

    /**
     * @param jar the program's
     * @param seed of the shuffling
     */
    public Determinism(Path jar, long seed) {
        this.jar = jar;
        this.seed = seed;
    }

    /** What differs from the run with one thread, a line each. */
    public List<String> differences(Path documents) {
        try {
            Path folder = Files.createTempDirectory("determinism");
            Path one = folder.resolve("one.jsonl");
            Path two = folder.resolve("two.jsonl");
            Path mixed = folder.resolve("mixed.jsonl");
            List<String> differences = new ArrayList<>();
            run(documents, "1", one);
            run(documents, "2", two);
            if (Files.mismatch(one, two) >= 0) {
                differences.add(
                        "two threads: " + one + " and " + two + " differ from byte " + Files.mismatch(one, two));
            }
            run(shuffled(documents, folder.resolve("shuffled.jsonl")), "2", mixed);
            DocumentLines.read(one)
                    .differences(DocumentLines.read(mixed))
                    .forEach(
                            id -> differences.add("shuffled: document " + id + " differs in " + one + " and " + mixed));
            return differences;
        } catch (IOException e) {
            throw new UncheckedIOException(documents + ": cannot be coded for comparison", e);
        }
    }

    private Path shuffled(Path documents, Path target) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(documents));
        Collections.shuffle(lines, new Random(seed));
        return Files.write(target, lines);
    }

    private void run(Path documents, String threads, Path output) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx3500m",
                "-XX:+UseParallelGC",
                "-jar",
                jar.toString(),
                "code",
                "--records",
                "all",
                "--threads",
                threads,
                documents.toString());
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException("'" + String.join(" ", command) + "' ended with " + status);
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for '" + String.join(" ", command) + "'", e);
        }
    }
}
