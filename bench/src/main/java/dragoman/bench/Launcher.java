package dragoman.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Dragoman as its users start it: with the launcher's own heap and flags.
 *
 * @param path the launcher's
 */
public record Launcher(Path path) {
    /** Options for Java go in by this variable. */
    private static final String OPTIONS = "DRAGOMAN_OPTS";

    /** The command line. */
    public List<String> command(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(path.toAbsolutePath().normalize().toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** A process to be started, with options for Java beside the launcher's own. */
    public ProcessBuilder process(String javaOptions, String... arguments) {
        ProcessBuilder process = new ProcessBuilder(command(arguments));
        Map<String, String> environment = process.environment();
        if (!javaOptions.isEmpty()) {
            environment.put(OPTIONS, (environment.getOrDefault(OPTIONS, "") + " " + javaOptions).strip());
        }
        // The bench measures the Java that it was itself started with.
        environment.putIfAbsent(
                "DRAGOMAN_JAVA",
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        return process;
    }

    /**
     * Lets the launcher build and prepare what is missing, so that no measurement pays for it: codes an article.
     *
     * @param articles a folder with texts
     * @throws IllegalStateException if that fails
     */
    public Launcher ready(Path articles) {
        try (Stream<Path> files = Files.list(articles)) {
            Path article = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalStateException(articles + ": no file ends in .txt; name a folder of articles"));
            Process process = process("", "code", article.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        path + " code " + article + " ended with " + process.exitValue() + ", see its messages above");
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": cannot be started; start the bench in the project's folder", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + path, e);
        }
    }
}
