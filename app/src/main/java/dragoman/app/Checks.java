package dragoman.app;

import dragoman.analyse.english.ModelLocation;
import dragoman.analyse.model.ModelFile;
import dragoman.coder.lexicon.Lexicon;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.place.Gazetteer;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The checks of {@code doctor}. None throws, and none needs the models loaded. */
final class Checks {
    private static final int OLDEST_JAVA = 17;

    private Checks() {}

    static List<Finding> all() {
        return Stream.concat(
                        Stream.of(java(), heap(Runtime.getRuntime().maxMemory())),
                        Stream.concat(
                                machine().stream(),
                                Stream.of(
                                        model(),
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
                        "up to " + Memory.gigabytes(most) + ", expected at least " + Memory.gigabytes(Memory.LEAST),
                        "start with ./dragoman, or set DRAGOMAN_OPTS=-Xmx1500m");
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
        return total >= Memory.LEAST + (1L << 29)
                ? Finding.well("memory", found)
                : Finding.wrong(
                        "memory",
                        found + ", expected at least 0.7 GB",
                        "run on a machine with 1 GB, or give this one (its container) more");
    }

    /** Reads the whole file: that is what a doctor is for. */
    private static Finding model() {
        try {
            ModelFile file = ModelFile.open(ModelLocation.find(message -> {}));
            file.check();
            return Finding.well("model", String.join(", ", file.lines("origin")) + " in " + file.path());
        } catch (UncheckedIOException e) {
            return Finding.wrong(
                    "model",
                    message(e),
                    "build anew (mvn -DskipTests package) and start with ./dragoman, or name a whole file in "
                            + ModelLocation.VARIABLE);
        }
    }

    /** What a failure says, without the name of the class that a failed read is wrapped in. */
    private static String message(Throwable failure) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : null;
        return String.valueOf(cause == null ? failure.getMessage() : cause.getMessage());
    }

    private static Finding data(String what, Supplier<String> load) {
        try {
            return Finding.well(what, load.get());
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            return Finding.wrong(
                    what, message(e), "build anew (mvn -DskipTests package); if that is no help, report it");
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
