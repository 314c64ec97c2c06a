package dragoman.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The TSV files, ours (which {@code index.txt} lists) and a user's. */
final class KnowledgeFiles {
    private static final Set<String> KINDS =
            Set.of("countries", "people", "offices", "organisations", "groups", "roles", "titles", "regions");

    private final List<TsvFile> files = new ArrayList<>();
    private final MessageDigest digest = sha256();

    /** @param folder a user's own files, read after ours */
    static KnowledgeFiles read(Optional<Path> folder) {
        KnowledgeFiles read = new KnowledgeFiles();
        for (String name : read.resource("index.txt").lines().toList()) {
            if (!name.isBlank() && !name.startsWith("#")) {
                read.add(name.strip(), read.resource(name.strip()));
            }
        }
        folder.ifPresent(read::addFolder);
        return read;
    }

    List<TsvFile> ofKind(String kind) {
        return files.stream().filter(file -> file.kind().equals(kind)).toList();
    }

    /** Changes when any file does. */
    String version() {
        return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    }

    private void add(String name, String content) {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update(content.getBytes(StandardCharsets.UTF_8));
        files.add(TsvFile.parse(name, content));
    }

    private String resource(String name) {
        try (InputStream in = KnowledgeFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new KnowledgeException(
                        "index.txt", 0, "'" + name + "' listed but missing", "a file beside it", "fix index.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new KnowledgeException(name + ": cannot be read from the program's own files", e);
        }
    }

    private void addFolder(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path path : entries.filter(KnowledgeFiles::isTsv).sorted().toList()) {
                String name = String.valueOf(path.getFileName());
                String kind = new TsvFile(name, List.of()).kind();
                if (!KINDS.contains(kind)) {
                    throw new KnowledgeException(
                            path.toString(), 1, "a file of kind '" + kind + "'", "one of " + KINDS, "rename it");
                }
                add(name, Files.readString(path));
            }
        } catch (IOException e) {
            throw new KnowledgeException(
                    folder + ": the folder with your knowledge cannot be read (" + e.getMessage()
                            + "); name a folder of TSV files in UTF-8",
                    e);
        }
    }

    private static boolean isTsv(Path path) {
        return path.toString().endsWith(".tsv");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
