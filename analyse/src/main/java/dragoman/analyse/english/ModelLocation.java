package dragoman.analyse.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the English model file: where the system property {@value #PROPERTY} or the environment variable
 * {@value #VARIABLE} says, else on the class path. In a jar it cannot be mapped and is unpacked once, into
 * {@link #cache()}.
 */
public final class ModelLocation {
    public static final String PROPERTY = "dragoman.model";
    public static final String VARIABLE = "DRAGOMAN_MODEL";

    private static final String RESOURCE = "/dragoman/english.model";
    /** Where the head of a model file has the checksum of its directory, which holds the checksums of all else. */
    private static final int CHECKSUM = 24;

    private ModelLocation() {}

    /**
     * The model's path.
     *
     * @param progress is told when something is unpacked
     * @throws UncheckedIOException if there is none or it cannot be unpacked, with the way out
     */
    public static Path find(Consumer<String> progress) {
        String named = named();
        if (named != null) {
            return Path.of(named);
        }
        URL resource = ModelLocation.class.getResource(RESOURCE);
        if (resource == null) {
            throw new UncheckedIOException(new IOException("no language model: neither " + PROPERTY + " nor " + VARIABLE
                    + " names one, and dragoman-english is not on the class path"));
        }
        try {
            return resource.getProtocol().equals("file") ? Path.of(resource.toURI()) : unpacked(resource, progress);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(resource + " is no path", e);
        }
    }

    private static @Nullable String named() {
        String property = System.getProperty(PROPERTY);
        if (property != null && !property.isBlank()) {
            return property;
        }
        String variable = System.getenv(VARIABLE);
        return variable == null || variable.isBlank() ? null : variable;
    }

    /**
     * Where models out of jars lie: {@code $DRAGOMAN_CACHE}, else {@code $XDG_CACHE_HOME/dragoman}, else
     * {@code ~/.cache/dragoman}.
     */
    public static Path cache() {
        String own = System.getenv("DRAGOMAN_CACHE");
        if (own != null && !own.isBlank()) {
            return Path.of(own);
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path caches = xdg != null && !xdg.isBlank() ? Path.of(xdg) : Path.of(System.getProperty("user.home"), ".cache");
        return caches.resolve("dragoman");
    }

    private static Path unpacked(URL resource, Consumer<String> progress) {
        Path folder = cache();
        try (InputStream in = resource.openStream()) {
            byte[] head = in.readNBytes(CHECKSUM + Integer.BYTES);
            int checksum = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(CHECKSUM);
            Path target = folder.resolve("english-" + Integer.toHexString(checksum) + ".model");
            if (!Files.exists(target)) {
                progress.accept("unpacking the language model, once, to " + target);
                Files.createDirectories(folder);
                unpack(resource, target);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException(
                    folder + ": the language model could not be unpacked there (" + e.getMessage()
                            + "); free 200 MB or name another folder in the environment variable DRAGOMAN_CACHE",
                    e));
        }
    }

    /** The file appears whole or not at all, so that processes that start together do not disturb each other. */
    private static void unpack(URL resource, Path target) throws IOException {
        Path part = Files.createTempFile(target.toAbsolutePath().getParent(), "english", ".part");
        try {
            try (InputStream in = resource.openStream()) {
                Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
