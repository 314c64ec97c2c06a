package dragoman.opinion;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A checksum of all that the weights follow from: sentences, lexicon, knowledge, code. Training takes longer than this. */
final class Fingerprint {
    /** Of a file as large as the language model its head is enough: it holds the checksums of the rest. */
    private static final int HEAD = 1 << 22;

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** @param paths files, and folders with all that is in them */
    static String of(List<Path> paths) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        for (Path path : paths) {
            try (Stream<Path> files = Files.walk(path)) {
                files.filter(Files::isRegularFile).sorted().forEach(fingerprint::add);
            }
        }
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    /** What the virtual machine runs. */
    static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }

    private void add(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            digest.update(in.readNBytes(HEAD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
