package dragoman.bench.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text's words without accents, case and punctuation, so that spelling does not decide a comparison.
 *
 * <p>Example: "Côte d'Ivoire" is "cote d ivoire".
 */
final class PlainWords {
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private PlainWords() {}

    static String of(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return OTHERS.matcher(plain.toLowerCase(Locale.ROOT).replace("ß", "ss"))
                .replaceAll(" ")
                .strip();
    }
}
