package dragoman.bench;

import dragoman.bench.reading.BundledArticle;
import dragoman.bench.reading.Floor;
import dragoman.bench.reading.Scores;
import dragoman.model.Article;
import dragoman.model.CodedRecord;
import dragoman.model.RecordCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Codes the bundled articles and compares them with their readings. */
@Command(
        name = "readings",
        description = "Codes the bundled articles and prints how much of their readings is right.",
        mixinStandardHelpOptions = true)
final class ReadingsCommand implements Callable<Integer> {
    @Option(names = "--articles", defaultValue = "articles", description = "Their folder (default: ${DEFAULT-VALUE}).")
    private Path articles = Path.of("articles");

    @Option(names = "--verbose", description = "Also print what is wrong or missing, a line each.")
    private boolean verbose;

    @Option(names = "--write-floor", description = "Write floor.tsv anew from what is measured.")
    private boolean writeFloor;

    @Option(names = "--keep", description = "Folder for the records, a file an article.")
    private Optional<Path> keep = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Scores scores = Scores.of(BundledArticle.in(articles), this::code);
        if (verbose) {
            spec.commandLine().getOut().print(scores.errors());
        }
        spec.commandLine().getOut().print(scores.table());
        spec.commandLine().getOut().flush();
        if (writeFloor) {
            Floor.write(articles.resolve("floor.tsv"), scores);
        }
        return 0;
    }

    private List<CodedRecord> code(Article article) {
        List<CodedRecord> records = LoadedCoder.get().code(article);
        keep.ifPresent(folder -> {
            RecordCodec codec = new RecordCodec();
            Path file = folder.resolve(article.id() + ".records.jsonl");
            try {
                Files.createDirectories(folder);
                Files.write(file, records.stream().map(codec::write).toList());
            } catch (IOException e) {
                throw new UncheckedIOException(file + ": the records cannot be kept there", e);
            }
        });
        return records;
    }
}
