package dragoman.converter;

import dragoman.analyse.word.LemmaLexicon;
import dragoman.analyse.word.WordClass;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that NLP4J's lemmatiser knows, read from its resources on the class path. All collections keep the files' order.
 */
final class LemmaSource implements LemmaLexicon {
    private static final String FOLDER = "/edu/emory/mathcs/nlp/component/morph/english/";

    private final Map<WordClass, Set<String>> bases = new EnumMap<>(WordClass.class);
    private final Map<WordClass, Map<String, String>> exceptions = new EnumMap<>(WordClass.class);
    private final Map<Abbreviation, String> abbreviations = new LinkedHashMap<>();
    private final Set<String> cardinals = words("cardinal.base");
    private final Set<String> ordinals = words("ordinal.base");

    /** A form with the tag it is short for a word with. */
    public record Abbreviation(String form, String tag) {}

    /** Reads the resources. */
    public LemmaSource() {
        for (WordClass type : WordClass.values()) {
            String name = type.name().toLowerCase(Locale.ROOT);
            bases.put(type, words(name + ".base"));
            Map<String, String> lemmas = new LinkedHashMap<>();
            for (String[] fields : rows(name + ".exc")) {
                lemmas.put(fields[0], fields[1]);
            }
            exceptions.put(type, Collections.unmodifiableMap(lemmas));
        }
        for (String[] fields : rows("abbreviation.rule")) {
            abbreviations.put(new Abbreviation(fields[0], fields[1]), fields[2]);
        }
    }

    /** The base forms of a class. */
    public Set<String> bases(WordClass type) {
        return bases.getOrDefault(type, Set.of());
    }

    /** The lemmas of a class's irregular forms. */
    public Map<String, String> exceptions(WordClass type) {
        return exceptions.getOrDefault(type, Map.of());
    }

    /** The words of forms cut short. */
    public Map<Abbreviation, String> abbreviations() {
        return Collections.unmodifiableMap(abbreviations);
    }

    /** The cardinal numbers in letters. */
    public Set<String> cardinals() {
        return cardinals;
    }

    /** The ordinal numbers in letters. */
    public Set<String> ordinals() {
        return ordinals;
    }

    @Override
    public boolean isBase(WordClass type, String form, int length, String ending) {
        return bases(type).contains(form.substring(0, length).concat(ending));
    }

    @Override
    public @Nullable String exception(WordClass type, String form) {
        return exceptions(type).get(form);
    }

    @Override
    public @Nullable String abbreviation(String form, String tag) {
        return abbreviations.get(new Abbreviation(form, tag));
    }

    @Override
    public boolean isCardinal(String lemma) {
        return cardinals.contains(lemma);
    }

    @Override
    public boolean isOrdinal(String lemma) {
        return ordinals.contains(lemma);
    }

    private static Set<String> words(String name) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(lines(name)));
    }

    private static List<String[]> rows(String name) {
        return lines(name).stream().map(line -> line.split(" +")).toList();
    }

    private static List<String> lines(String name) {
        try (InputStream stream = LemmaSource.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new FileNotFoundException(FOLDER + name + ": not on the class path; NLP4J's API has it");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(String::trim)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
