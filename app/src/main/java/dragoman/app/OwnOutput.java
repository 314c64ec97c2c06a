package dragoman.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Keeps a run from reading what it writes. */
final class OwnOutput {
    private OwnOutput() {}

    /** @throws Failure if the file is one of the inputs, or lies in a folder that is read */
    static void check(String option, Path file, List<String> inputs) {
        inputs.stream().filter(input -> reads(input, file)).findFirst().ifPresent(input -> {
            throw Failure.usage(option + " " + file + ", found a place that is read, too (" + input
                    + "), expected one outside the input; name another");
        });
    }

    private static boolean reads(String input, Path file) {
        try {
            Path path = Path.of(input);
            if (!Files.exists(path)) {
                return false;
            }
            Path read = path.toRealPath();
            return real(file).equals(read)
                    || (Files.isDirectory(read) && real(file).startsWith(read));
        } catch (IOException | InvalidPathException e) {
            // Reading it will say what is wrong.
            return false;
        }
    }

    private static Path real(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        if (Files.exists(whole)) {
            return whole.toRealPath();
        }
        Path folder = whole.getParent();
        return folder != null && Files.exists(folder)
                ? folder.toRealPath().resolve(String.valueOf(whole.getFileName()))
                : whole;
    }
}
