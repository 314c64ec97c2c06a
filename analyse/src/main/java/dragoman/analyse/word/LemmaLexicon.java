package dragoman.analyse.word;

import org.jspecify.annotations.Nullable;

/**
 * The words that the lemmatiser knows. Forms are simplified and in lower case. Null stands for what is not in the lexicon: a
 * look-up is made for every token, and most of them are.
 */
public interface LemmaLexicon {
    /**
     * Whether the start of a form with an ending put to it is a base form: {@code isBase(VERB, "studies", 4, "y")} asks for
     * "study". The parts are given so that the word need not be built to be looked up.
     *
     * @param length how many characters of the form the stem has
     */
    boolean isBase(WordClass type, String form, int length, String ending);

    /** The lemma of an irregular form, "went" → "go"; irregular forms are looked up before any ending is tried. */
    @Nullable
    String exception(WordClass type, String form);

    /** The lemma of a form cut short, with its tag: "'ll", MD → "will". */
    @Nullable
    String abbreviation(String form, String tag);

    /** Whether a lemma is a cardinal number in letters. */
    boolean isCardinal(String lemma);

    /** Whether a lemma is an ordinal number in letters. */
    boolean isOrdinal(String lemma);
}
