package dragoman.bench.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Any number of articles out of a few, with other names in each: the last words of names ("Vladimir Putin", "Gulf
 * Council") become words that are made up, the same in all of an article.
 */
final class VariedArticles {
    private static final String READING = ".reading.json";
    private static final List<String> SYLLABLES = List.of(
            "ba", "den", "fo", "gri", "hal", "jo", "ka", "lem", "mor", "ni", "pe", "ros", "sta", "tu", "vel", "zim");
    private static final int SYLLABLE_COUNT = 3;
    /** A short article has at least so many characters, if there are enough. */
    private static final int SHORT = 300;

    /** An article and what to vary in it; the pattern is none where nothing is named. */
    private record Source(List<String> paragraphs, Pattern names) {}

    private final List<Source> sources = new ArrayList<>();
    private final Random random;

    /**
     * @param articles their texts, each with the names in it
     * @param seed the same one gives the same articles
     */
    VariedArticles(Map<String, Set<String>> articles, long seed) {
        random = new Random(seed);
        articles.forEach((text, names) ->
                sources.add(new Source(List.of(text.strip().split("\\R\\s*\\R", -1)), pattern(names))));
    }

    /** The bundled articles, with the names of their readings. */
    static VariedArticles in(Path folder, long seed) {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, Set<String>> articles = new LinkedHashMap<>();
            for (Path reading : files.filter(file -> file.toString().endsWith(READING))
                    .sorted()
                    .toList()) {
                Set<String> names = new TreeSet<>();
                collect(new ObjectMapper().readTree(reading.toFile()), names);
                String text = reading.toString().replace(READING, ".txt");
                articles.put(Files.readString(Path.of(text)), names);
            }
            return new VariedArticles(articles, seed);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": the bundled articles cannot be read", e);
        }
    }

    private static void collect(JsonNode node, Set<String> names) {
        if (node.path("name").isTextual()) {
            names.add(node.path("name").asText());
        }
        node.forEach(child -> collect(child, names));
    }

    private static Pattern pattern(Set<String> names) {
        List<String> words = names.stream()
                .filter(name -> name.indexOf(' ') > 0)
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .map(Pattern::quote)
                .toList();
        return Pattern.compile(words.isEmpty() ? "(?!)" : "\\b(?:" + String.join("|", words) + ")\\b");
    }

    /** A whole article. */
    String article() {
        Source source = next();
        return varied(source, source.paragraphs());
    }

    /** A short article: some paragraphs of one. */
    String shortArticle() {
        Source source = next();
        int from = random.nextInt(source.paragraphs().size());
        int to = from;
        int length = 0;
        while (to < source.paragraphs().size() && length < SHORT) {
            length += source.paragraphs().get(to++).length();
        }
        return varied(source, source.paragraphs().subList(from, to));
    }

    /** Articles one after the other, up to the paragraph in which the length is reached. */
    String transcript(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            for (String paragraph : article().split("\n\n", -1)) {
                if (text.length() < length) {
                    text.append(paragraph).append("\n\n");
                }
            }
        }
        return text.toString();
    }

    private Source next() {
        return sources.get(random.nextInt(sources.size()));
    }

    private String varied(Source source, List<String> paragraphs) {
        Map<String, String> others = new HashMap<>();
        return source.names()
                .matcher(String.join("\n\n", paragraphs))
                .replaceAll(match -> others.computeIfAbsent(match.group(), name -> invented()));
    }

    private String invented() {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < SYLLABLE_COUNT; i++) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }
}
