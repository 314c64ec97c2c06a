package dragoman.coder.lexicon;

import dragoman.knowledge.image.Image;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The entries by headword. Immutable; loaded once a process. */
public final class Lexicon {
    /** What the build makes of the YAML files, beside them. */
    static final String COMPILED = "lexicon.bin";

    private static final String FOLDER = "/dragoman/lexicon/";

    /** Added to the rank of a user's own entries. */
    private static final int OWN = 10_000;

    private final List<Entry> entries;
    private final Map<Part, Map<String, List<Entry>>> byHeadword = new HashMap<>();
    private final Map<Part, Map<String, List<Headword>>> headwords = new HashMap<>();

    private Lexicon(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (Part part : Part.values()) {
            byHeadword.put(part, new HashMap<>());
            headwords.put(part, new HashMap<>());
        }
        for (Entry entry : entries) {
            Map<String, List<Entry>> index = Objects.requireNonNull(byHeadword.get(entry.part()));
            Set<String> lookedUp = new HashSet<>();
            for (List<String> words : entry.headwords()) {
                String word = lookedUp(entry.part(), words);
                if (lookedUp.add(word)) {
                    index.computeIfAbsent(word, w -> new ArrayList<>()).add(entry);
                }
            }
        }
        byHeadword
                .values()
                .forEach(index -> index.values()
                        .forEach(list ->
                                list.sort(Comparator.comparingInt(Entry::rank).reversed())));
        byHeadword.forEach((part, index) -> index.forEach(
                (word, list) -> Objects.requireNonNull(headwords.get(part)).put(word, headwords(part, word, list))));
    }

    private static List<Headword> headwords(Part part, String word, List<Entry> entries) {
        List<Headword> headwords = new ArrayList<>();
        for (Entry entry : entries) {
            for (List<String> words : entry.headwords()) {
                if (lookedUp(part, words).equals(word)) {
                    headwords.add(Headword.of(entry, words));
                }
            }
        }
        headwords.sort(Comparator.comparingInt(Headword::rank).reversed());
        return List.copyOf(headwords);
    }

    /** A verb is found by its first word, a noun by its last. */
    static String lookedUp(Part part, List<String> words) {
        return part == Part.VERB ? words.get(0) : words.get(words.size() - 1);
    }

    /** The bundled lexicon. */
    public static Lexicon load() {
        return new Lexicon(bundled());
    }

    /**
     * The bundled lexicon and a folder of the user's own, whose entries go before all bundled ones.
     *
     * @throws LexiconException naming file and line, if an entry is not in the format
     */
    public static Lexicon load(Path folder) {
        Classes classes = bundledClasses();
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            if (sorted.isEmpty()) {
                throw new LexiconException(
                        folder + ": holds no .yaml file; expected lexicon files as in docs/lexicon.md");
            }
            for (Path file : sorted) {
                new LexiconReader(file.toString(), classes)
                        .read(Files.readString(file)).stream()
                                .map(entry -> entry.above(OWN))
                                .forEach(entries::add);
            }
        } catch (IOException e) {
            throw new LexiconException(
                    folder + ": cannot be read (" + e.getMessage() + "); name a folder of lexicon files");
        }
        entries.addAll(bundled());
        return new Lexicon(entries);
    }

    /** A lexicon of just these entries, for tests. */
    public static Lexicon of(List<Entry> entries) {
        return new Lexicon(entries);
    }

    public List<Entry> entries() {
        return entries;
    }

    /** Entries whose looked-up word is the lemma, the most specific first. */
    public List<Entry> entries(Part part, String lemma) {
        return Objects.requireNonNull(byHeadword.get(part)).getOrDefault(lemma, List.of());
    }

    /** Headwords whose looked-up word is the lemma, the most specific first: the first that fits is the one. */
    public List<Headword> headwords(Part part, String lemma) {
        return Objects.requireNonNull(headwords.get(part)).getOrDefault(lemma, List.of());
    }

    private static List<Entry> bundled() {
        try (InputStream compiled = Lexicon.class.getResourceAsStream(FOLDER + COMPILED)) {
            return compiled == null ? written() : EntryReader.read(Image.read(COMPILED, compiled));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bundled entries as the YAML files have them. */
    static List<Entry> written() {
        Classes classes = bundledClasses();
        List<Entry> entries = new ArrayList<>();
        for (String file :
                resource("index.txt").lines().filter(line -> !line.isBlank()).toList()) {
            entries.addAll(new LexiconReader(file, classes).read(resource(file)));
        }
        return entries;
    }

    private static Classes bundledClasses() {
        return Classes.read("classes.yaml", resource("classes.yaml"));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
