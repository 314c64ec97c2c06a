package dragoman.app;

import dragoman.analyse.nlp4j.ModelCache;
import dragoman.coder.lexicon.Lexicon;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.place.Gazetteer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The checks of {@code doctor}. None throws, and none needs the models loaded. */
final class Checks {
    private static final int OLDEST_JAVA = 17;
    /** The models unpacked, bytes. */
    private static final long UNPACKED = 1_010_000_000L;

    private static final List<String> MODELS = List.of("models/en-pos", "models/en-ner", "models/en-dep");

    private Checks() {}

    static List<Finding> all() {
        ModelCache cache = ModelCache.standard();
        return Stream.concat(
                        Stream.of(java(), heap(Runtime.getRuntime().maxMemory())),
                        Stream.concat(
                                machine().stream(),
                                Stream.of(
                                        models(cache),
                                        cacheFolder(cache),
                                        data("knowledge", () -> knowledge(Knowledge.load())),
                                        data("places", () -> places(Gazetteer.load())),
                                        data("lexicon", () -> lexicon(Lexicon.load())))))
                .toList();
    }

    static Finding java() {
        String found = System.getProperty("java.version") + ", " + System.getProperty("java.vendor") + ", "
                + System.getProperty("java.home");
        return Runtime.version().feature() >= OLDEST_JAVA
                ? Finding.well("java", found)
                : Finding.wrong(
                        "java",
                        found,
                        "install Java 17 or newer (apt install openjdk-17-jdk), or name it in DRAGOMAN_JAVA");
    }

    /** @param most bytes the heap can grow to */
    static Finding heap(long most) {
        return most >= Memory.LEAST
                ? Finding.well("heap", "up to " + Memory.gigabytes(most))
                : Finding.wrong(
                        "heap",
                        "up to " + Memory.gigabytes(most) + ", expected at least " + Memory.gigabytes(Memory.LEAST)
                                + " for the language models",
                        "start with ./dragoman, or set DRAGOMAN_OPTS=-Xmx3500m");
    }

    /** The machine's memory, where Java can tell. */
    private static Optional<Finding> machine() {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system) {
            return Optional.of(memory(system.getTotalMemorySize(), system.getFreeMemorySize()));
        }
        return Optional.empty();
    }

    static Finding memory(long total, long free) {
        String found = Memory.gigabytes(total) + ", " + Memory.gigabytes(free) + " of them free";
        return total >= Memory.LEAST + (1L << 30)
                ? Finding.well("memory", found)
                : Finding.wrong(
                        "memory",
                        found + ", expected at least 3.2 GB",
                        "run on a machine with 4 GB, or give this one (its container) more");
    }

    private static Finding models(ModelCache cache) {
        List<String> missing = MODELS.stream()
                .filter(model -> Checks.class.getResource("/edu/emory/mathcs/nlp/" + model + ".xz") == null)
                .toList();
        if (!missing.isEmpty()) {
            return Finding.wrong(
                    "models",
                    "missing on the class path: " + String.join(", ", missing),
                    "build anew (mvn -DskipTests package), which fetches nlp4j-english, and start with ./dragoman");
        }
        return cache.complete()
                ? Finding.well("models", "NLP4J English 1.1.3, unpacked")
                : Finding.doubtful(
                        "models",
                        "NLP4J English 1.1.3, packed",
                        "none needed; the first run unpacks them in half a minute (dragoman demo)");
    }

    static Finding cacheFolder(ModelCache cache) {
        Path folder = cache.folder();
        try {
            Path existing = existing(folder);
            long room = Files.getFileStore(existing).getUsableSpace();
            String found = folder + ", " + Memory.gigabytes(room) + " free";
            if (cache.complete()) {
                return Finding.well("cache", found);
            }
            if (!Files.isWritable(existing) || !Files.isDirectory(existing)) {
                return Finding.wrong(
                        "cache",
                        folder + ", found " + existing + " that cannot be written",
                        "name a folder that can in the environment variable DRAGOMAN_CACHE");
            }
            return room >= UNPACKED
                    ? Finding.well("cache", found)
                    : Finding.wrong(
                            "cache",
                            found + ", expected " + Memory.gigabytes(UNPACKED) + " for the unpacked models",
                            "free room, or name another folder in the environment variable DRAGOMAN_CACHE");
        } catch (IOException | SecurityException e) {
            return Finding.wrong(
                    "cache",
                    folder + ": " + e.getMessage(),
                    "name a folder that can be written in the environment variable DRAGOMAN_CACHE");
        }
    }

    private static Path existing(Path folder) {
        Path at = folder.toAbsolutePath();
        while (!Files.exists(at) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }

    private static Finding data(String what, Supplier<String> load) {
        try {
            return Finding.well(what, load.get());
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            return Finding.wrong(
                    what,
                    String.valueOf(e.getMessage()),
                    "build anew (mvn -DskipTests package); if that is no help, report it");
        }
    }

    private static String knowledge(Knowledge knowledge) {
        return "version " + knowledge.version() + ", " + knowledge.countries().size() + " countries, "
                + knowledge.people().size() + " people";
    }

    private static String places(Gazetteer gazetteer) {
        return gazetteer.find("Kyiv").isEmpty() ? "loaded, but without Kyiv" : "gazetteer loaded";
    }

    private static String lexicon(Lexicon lexicon) {
        return lexicon.entries().size() + " entries";
    }
}
