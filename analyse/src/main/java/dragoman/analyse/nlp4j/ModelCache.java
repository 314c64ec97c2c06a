package dragoman.analyse.nlp4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.tukaani.xz.XZInputStream;

/**
 * Where the models lie unpacked: {@code $DRAGOMAN_CACHE}, else {@code $XDG_CACHE_HOME/dragoman}, else
 * {@code ~/.cache/dragoman}. Unpacking takes 860 MB and half a minute, once; a file appears there whole or not at all,
 * so that processes that start together do not disturb each other.
 */
public final class ModelCache {
    private static final String VERSION = "nlp4j-english-1.1.3";

    private final Path folder;

    public ModelCache(Path folder) {
        this.folder = folder.resolve(VERSION);
    }

    public static ModelCache standard() {
        String own = System.getenv("DRAGOMAN_CACHE");
        if (own != null && !own.isBlank()) {
            return new ModelCache(Path.of(own));
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path caches = xdg != null && !xdg.isBlank() ? Path.of(xdg) : Path.of(System.getProperty("user.home"), ".cache");
        return new ModelCache(caches.resolve("dragoman"));
    }

    public Path folder() {
        return folder;
    }

    /** Whether every model lies there whole. */
    public boolean complete() {
        return missing().isEmpty();
    }

    private List<ModelFile> missing() {
        return Arrays.stream(ModelFile.values()).filter(file -> !whole(file)).toList();
    }

    private boolean whole(ModelFile file) {
        try {
            Path path = folder.resolve(file.fileName());
            return Files.exists(path) && Files.size(path) == file.unpackedBytes();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Unpacks what is missing.
     *
     * @param progress is told what is being done, a line at a time
     * @throws UncheckedIOException if the folder cannot be written, naming it and the way out
     */
    void fill(Consumer<String> progress) {
        List<ModelFile> missing = missing();
        if (missing.isEmpty()) {
            return;
        }
        long megabytes = missing.stream().mapToLong(ModelFile::unpackedBytes).sum() / 1_000_000;
        progress.accept("unpacking the language models, once (" + megabytes + " MB into " + folder + ")");
        missing.parallelStream().forEach(this::unpack);
    }

    private void unpack(ModelFile file) {
        Path target = folder.resolve(file.fileName());
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, file.fileName(), ".part");
            try {
                try (InputStream packed = Objects.requireNonNull(
                                ModelCache.class.getResourceAsStream(file.resource()), file.resource());
                        InputStream in = new XZInputStream(packed)) {
                    Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
                }
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException(
                    target + ": the language model could not be unpacked there (" + e.getMessage()
                            + "); free 1 GB or name another folder in the environment variable DRAGOMAN_CACHE",
                    e));
        }
    }

    Path file(ModelFile file) {
        return folder.resolve(file.fileName());
    }
}
