package dragoman.analyse.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lemma of a form by its tag, as the features of the models have it: "denied", VBD → "deny"; "forces", NNS → "force";
 * "seventh", JJ → {@value #ORDINAL}. A form that no rule leads anywhere is its own lemma. It errs where its lexicon does; {@link
 * LemmaCorrections} has what is to be written out.
 */
public final class Lemmatiser {
    /** The lemma of every cardinal in letters. */
    public static final String CARDINAL = "#crd#";
    /** The lemma of every ordinal, in letters or figures. */
    public static final String ORDINAL = "#ord#";

    private final LemmaLexicon lexicon;

    /** A lemmatiser over the words of a lexicon. */
    public Lemmatiser(LemmaLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The lemma of a word.
     *
     * @param form simplified and in lower case, {@link WordForm#lower}
     * @param tag of Penn Treebank's
     * @return the form itself where nothing is to be undone
     */
    public String lemma(String form, String tag) {
        String base = lexicon.abbreviation(form, tag);
        if (base == null) {
            base = base(form, tag);
        }
        String lemma = base == null ? form : base;
        if (lexicon.isCardinal(lemma)) {
            return CARDINAL;
        }
        return isOrdinal(lemma) ? ORDINAL : lemma;
    }

    private @Nullable String base(String form, String tag) {
        WordClass type = WordClass.of(tag);
        if (type == null) {
            return null;
        }
        String exception = lexicon.exception(type, form);
        if (exception != null) {
            return exception;
        }
        List<Suffix> suffixes = Suffixes.of(tag);
        for (int i = 0; i < suffixes.size(); i++) {
            String base = suffixes.get(i).base(lexicon, type, form);
            if (base != null) {
                return base;
            }
        }
        return null;
    }

    private boolean isOrdinal(String lemma) {
        // "21st" and "450th" with their figures simplified.
        boolean figure = lemma.length() == 3 && lemma.charAt(0) == '0';
        return (figure && isOrdinalEnding(lemma)) || lexicon.isOrdinal(lemma);
    }

    private static boolean isOrdinalEnding(String lemma) {
        return lemma.endsWith("th") || lemma.endsWith("st") || lemma.endsWith("nd") || lemma.endsWith("rd");
    }
}
