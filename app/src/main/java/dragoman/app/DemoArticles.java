package dragoman.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dragoman.model.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The articles that come with the program, each with the date that its hand-made reading gives. */
final class DemoArticles {
    private static final String FOLDER = "/dragoman/articles/";
    private static final JsonMapper JSON = new JsonMapper();

    private DemoArticles() {}

    /** In the order of their numbers. */
    static List<Article> all() {
        return names().stream().map(DemoArticles::read).toList();
    }

    private static List<String> names() {
        try {
            URL first = Objects.requireNonNull(DemoArticles.class.getResource(FOLDER), "the bundled articles");
            URI folder = first.toURI();
            if (!folder.getScheme().equals("jar")) {
                return names(Path.of(folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                return names(jar.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static Article read(String name) {
        JsonNode reading = parse(resource(name.replace(".txt", ".reading.json")));
        Article article = Article.of("articles/" + name, resource(name));
        return reading.hasNonNull("date")
                ? article.dated(LocalDate.parse(reading.get("date").asText()))
                : article;
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(DemoArticles.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
