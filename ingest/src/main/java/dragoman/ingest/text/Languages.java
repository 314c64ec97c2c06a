package dragoman.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text. English is known by its function words, which costs next to nothing; only for the rest
 * OpenNLP's model of 183 languages is loaded and asked.
 *
 * <p>Example: "Le président s'est rendu à Moscou, où il a rencontré son homologue russe." is "fr".
 */
public final class Languages {
    /** The beginning of a text is enough. */
    private static final int SAMPLE = 3000;

    /** Fewer letters than this do not tell. */
    private static final int LETTERS = 80;

    /** Running English has some 40 of these to 100 words, its nearest relatives fewer than 10. */
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "that", "is", "was", "for", "with", "by", "from", "his", "her", "has", "have",
            "had", "said", "it", "its", "which", "would", "were", "been", "their", "they", "this", "not", "who",
            "will");

    private static final double ENGLISH_SHARE = 0.15;

    /** Less sure than this is not told: names and figures look like any language. */
    private static final double SURE = 0.4;

    private static final String MODEL = "/langdetect-183.bin";

    private Languages() {}

    /** ISO 639-1 where it has a code, else ISO 639-3; empty where the text is too short or too odd to tell. */
    public static Optional<String> detect(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        if (sample.codePoints().filter(Character::isLetter).count() < LETTERS) {
            return Optional.empty();
        }
        if (readsAsEnglish(sample)) {
            return Optional.of("en");
        }
        Language best = new LanguageDetectorME(Model.LOADED).predictLanguage(sample);
        return best.getConfidence() < SURE ? Optional.empty() : Optional.of(twoLetters(best.getLang()));
    }

    /** Whether the text has English function words as running English has. */
    public static boolean readsAsEnglish(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        int words = 0;
        int english = 0;
        for (int at = 0; at < sample.length(); ) {
            int end = endOfLetters(sample, at);
            if (end > at) {
                words++;
                english += ENGLISH.contains(sample.substring(at, end).toLowerCase(Locale.ROOT)) ? 1 : 0;
            }
            at = end < sample.length() ? end + Character.charCount(sample.codePointAt(end)) : end;
        }
        return words > 0 && english >= ENGLISH_SHARE * words;
    }

    private static int endOfLetters(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetter(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** A language as metadata name it ("en-GB", "eng", "English") as its ISO code; empty if it is no language's. */
    public static Optional<String> normalise(String declared) {
        String tag = declared.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        String base = tag.contains("-") ? tag.substring(0, tag.indexOf('-')) : tag;
        if (Names.CODES.contains(base)) {
            return Optional.of(base);
        }
        return Optional.ofNullable(Names.TWO_LETTERS.getOrDefault(base, Names.BY_NAME.get(base)));
    }

    private static String twoLetters(String code) {
        return switch (code) {
            case "cmn" -> "zh";
            case "arz", "apc", "ary" -> "ar";
            case "pes" -> "fa";
            case "ekk" -> "et";
            case "lvs" -> "lv";
            case "nob", "nno" -> "no";
            default -> Names.TWO_LETTERS.getOrDefault(code, code);
        };
    }

    /** The JDK's own tables of ISO 639. */
    private static final class Names {
        static final Set<String> CODES = Set.of(Locale.getISOLanguages());
        static final Map<String, String> TWO_LETTERS = new HashMap<>();
        static final Map<String, String> BY_NAME = new HashMap<>();

        static {
            for (String code : Locale.getISOLanguages()) {
                Locale locale = Locale.forLanguageTag(code);
                TWO_LETTERS.putIfAbsent(locale.getISO3Language(), code);
                BY_NAME.putIfAbsent(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            }
        }

        private Names() {}
    }

    /** Loaded once, when the first text that does not read as English comes. */
    private static final class Model {
        static final LanguageDetectorModel LOADED = load();

        private Model() {}

        private static LanguageDetectorModel load() {
            try (InputStream in = Languages.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException(MODEL + " is not on the class path; add opennlp-models-langdetect");
                }
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(MODEL + " cannot be read", e);
            }
        }
    }
}
