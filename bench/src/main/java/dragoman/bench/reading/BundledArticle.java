package dragoman.bench.reading;

import dragoman.model.Article;
import dragoman.model.DateBasis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article that comes with the project, and its reading.
 *
 * @param name the file's name without its ending, such as {@code 004-obama-rouhani-call}
 */
public record BundledArticle(String name, Article article, GoldReading reading) {
    private static final String TEXT = ".txt";
    private static final String READING = ".reading.json";

    /** The folder's articles that have a reading, by name. */
    public static List<BundledArticle> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<BundledArticle> articles = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(READING))
                    .sorted()
                    .map(file -> read(folder, file.substring(0, file.length() - READING.length())))
                    .toList();
            if (articles.isEmpty()) {
                throw new IllegalArgumentException(
                        folder + ": no file ends in " + READING + "; name the folder with the bundled articles");
            }
            return articles;
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": the folder of the bundled articles cannot be read", e);
        }
    }

    private static BundledArticle read(Path folder, String name) {
        GoldReading reading = ReadingFile.read(folder.resolve(name + READING));
        Path file = folder.resolve(name + TEXT);
        try {
            Article article = new Article(
                    name + TEXT,
                    Files.readString(file),
                    false,
                    Optional.of(reading.date()),
                    Optional.of(DateBasis.GIVEN),
                    reading.title(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(),
                    List.of());
            return new BundledArticle(name, article, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": the reading's article cannot be read", e);
        }
    }
}
