package dragoman.coder.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of time expressions by kind, from {@code time-words.tsv}. */
final class TimeWords {
    private static final String RESOURCE = "time-words.tsv";
    private static final Map<String, Map<String, String>> KINDS = read();

    /** By kind, the words of the longest phrase that begins with a word. */
    private static final Map<String, Map<String, Integer>> LONGEST = longest();

    private static final Set<String> OPENERS = openers();

    private TimeWords() {}

    /** What a word or phrase of a kind stands for. */
    static @Nullable String value(String kind, String phrase) {
        return Objects.requireNonNull(KINDS.get(kind), kind).get(phrase);
    }

    /** Whether an expression can begin with a word. */
    static boolean opens(String word) {
        return OPENERS.contains(word) || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
    }

    /** How many words the longest phrase of a kind has that begins with a word, 0 where none does. */
    static int longest(String kind, String first) {
        return Objects.requireNonNull(LONGEST.get(kind), kind).getOrDefault(first, 0);
    }

    /** The number a word of a kind stands for, 0 where it is none. */
    static int number(String kind, String word) {
        String value = value(kind, word);
        return value == null ? 0 : Integer.parseInt(value);
    }

    static @Nullable Unit unit(String kind, String word) {
        String value = value(kind, word);
        return value == null ? null : Unit.valueOf(value);
    }

    private static Set<String> openers() {
        Set<String> openers = new HashSet<>();
        LONGEST.values().forEach(words -> openers.addAll(words.keySet()));
        for (String weekday : KINDS.getOrDefault("weekday", Map.of()).keySet()) {
            openers.add(weekday + "s");
        }
        return openers;
    }

    private static Map<String, Map<String, Integer>> longest() {
        Map<String, Map<String, Integer>> kinds = new HashMap<>();
        KINDS.forEach((kind, words) -> {
            Map<String, Integer> longest = kinds.computeIfAbsent(kind, k -> new HashMap<>());
            for (String phrase : words.keySet()) {
                // Counted generously: "new year's day" has five pieces.
                String[] parts = phrase.split("[ '.-]", -1);
                int marks =
                        (int) phrase.chars().filter(c -> "'.-".indexOf(c) >= 0).count();
                longest.merge(parts[0], parts.length + marks, Math::max);
            }
        });
        return kinds;
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> kinds = new HashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TimeWords.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
            String line;
            for (int number = 1; (line = in.readLine()) != null; number++) {
                if (line.startsWith("#") || line.startsWith("kind\t")) {
                    continue;
                }
                String[] fields = line.split("\t", -1);
                if (fields.length != 3) {
                    throw new IllegalStateException(RESOURCE + ":" + number + ": " + fields.length
                            + " fields, expected kind, word and value; fix the row");
                }
                if (kinds.computeIfAbsent(fields[0], kind -> new HashMap<>()).put(fields[1], fields[2]) != null) {
                    throw new IllegalStateException(RESOURCE + ":" + number + ": " + fields[0] + " '" + fields[1]
                            + "' stands there twice; remove one");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kinds;
    }
}
