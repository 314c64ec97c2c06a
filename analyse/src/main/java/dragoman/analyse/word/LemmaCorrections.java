package dragoman.analyse.word;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * From the lemma of the features to the one that is written out. The models were trained with NLP4J's lemmas, whose lexicon
 * takes some verbs for others: "rating" for a form of "rat", "seconded" for an ordinal. Those of {@value #RESOURCE} are put
 * right here; figures, whose lemmas are stand-ins, get their form.
 */
public final class LemmaCorrections {
    private static final String RESOURCE = "lemma-corrections.tsv";
    private static final String VERB = "VB";
    private static final String EVERY_VERB = "VB*";
    private static final String CARDINAL_TAG = "CD";

    private final Map<String, Correction> corrections;

    private record Correction(String lemma, Set<String> tags) {
        boolean isFor(String tag) {
            return tags.contains(EVERY_VERB) || tags.contains(tag);
        }
    }

    private LemmaCorrections(Map<String, Correction> corrections) {
        this.corrections = corrections;
    }

    /** Reads the corrections that come with the project. */
    public static LemmaCorrections load() {
        try (InputStream stream = LemmaCorrections.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new FileNotFoundException(RESOURCE + ": not beside its class; build the project again");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return parse(RESOURCE, reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads lines of a lemma, tags and forms; the file's name is for errors. */
    static LemmaCorrections parse(String file, List<String> lines) {
        Map<String, Correction> corrections = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#")) {
                read(file + ":" + (i + 1), lines.get(i), corrections);
            }
        }
        return new LemmaCorrections(corrections);
    }

    private static void read(String place, String line, Map<String, Correction> corrections) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 3 || !fields[1].startsWith(VERB)) {
            throw new IllegalArgumentException(
                    place + ": \"" + line + "\" is no row of lemma, verbs' tags and forms; put tabs between the three");
        }
        Correction correction = new Correction(fields[0], Set.of(fields[1].split(",")));
        for (String form : fields[2].split(" ")) {
            Correction other = corrections.putIfAbsent(form, correction);
            if (other != null) {
                throw new IllegalArgumentException(place + ": \"" + form + "\" was given the lemma \"" + other.lemma
                        + "\" before; keep one of the two");
            }
        }
    }

    /**
     * The lemma to be written out.
     *
     * @param form as it stands in the text
     * @param lemma what {@link Lemmatiser} made of it
     */
    public String correct(String form, String tag, String lemma) {
        if (tag.startsWith(VERB)) {
            Correction correction = corrections.get(form.toLowerCase(Locale.ROOT));
            if (correction != null && correction.isFor(tag)) {
                return correction.lemma;
            }
        }
        boolean standIn = lemma.startsWith("#") || tag.equals(CARDINAL_TAG);
        return (standIn ? form : lemma).toLowerCase(Locale.ROOT);
    }
}
