package dragoman.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The user's own lexicon and knowledge. */
final class EngineOptions {
    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = "A folder of your own lexicon files (*.yaml), beside the bundled ones; docs/lexicon.md"
                    + " has the format.")
    private Optional<Path> lexicon = Optional.empty();

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "A folder of your own knowledge files (*.tsv), beside the bundled ones: people, offices,"
                    + " organisations.")
    private Optional<Path> knowledge = Optional.empty();

    /** @throws Failure if a folder is none */
    Engine.Settings settings() {
        check("--lexicon", lexicon);
        check("--knowledge", knowledge);
        return new Engine.Settings(lexicon, knowledge);
    }

    private static void check(String option, Optional<Path> folder) {
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            String found = Files.exists(folder.get()) ? "a file" : "nothing of this name";
            throw Failure.usage(
                    option + " " + folder.get() + ", found " + found + ", expected a folder; check the path");
        }
    }
}
