package dragoman.analyse.english;

import dragoman.analyse.model.Hash;
import dragoman.analyse.model.HashTable;
import dragoman.analyse.model.ModelFile;
import dragoman.analyse.word.LemmaLexicon;
import dragoman.analyse.word.WordClass;
import org.jspecify.annotations.Nullable;

/** The lemmatiser's dictionaries in a model file. */
public final class Lemmas implements LemmaLexicon {
    /** The sections' names. */
    public static final String BASES = "lemmas.bases";

    public static final String IRREGULAR = "lemmas.irregular";
    public static final String STRINGS = "lemmas.strings";

    private final HashTable bases;
    private final HashTable irregular;
    private final String[] strings;

    Lemmas(ModelFile file) {
        bases = file.table(BASES);
        irregular = file.table(IRREGULAR);
        strings = file.lines(STRINGS).toArray(String[]::new);
    }

    /** What a base form's number in the table holds for a word class. */
    public static int bit(WordClass type) {
        return switch (type) {
            case VERB -> 1;
            case NOUN -> 2;
            case ADJECTIVE -> 4;
            case ADVERB -> 8;
        };
    }

    public static final int CARDINAL = 16;
    public static final int ORDINAL = 32;

    /** The key of an irregular form. */
    public static long irregular(WordClass type, String form) {
        return Hash.with(Hash.start(bit(type)), Hash.of(form));
    }

    /** The key of a form cut short. */
    public static long abbreviation(String form, long tag) {
        return Hash.with(Hash.with(Hash.start(0), Hash.of(form)), tag);
    }

    @Override
    public boolean isBase(WordClass type, String form, int length, String ending) {
        return (bases.get(Hash.of(form, length, ending)) & bit(type)) != 0;
    }

    @Override
    public @Nullable String exception(WordClass type, String form) {
        return string(irregular(type, form));
    }

    @Override
    public @Nullable String abbreviation(String form, String tag) {
        return string(abbreviation(form, Hash.of(tag)));
    }

    private @Nullable String string(long key) {
        int number = irregular.get(key);
        return number == 0 ? null : strings[number - 1];
    }

    @Override
    public boolean isCardinal(String lemma) {
        return (bases.get(Hash.of(lemma)) & CARDINAL) != 0;
    }

    @Override
    public boolean isOrdinal(String lemma) {
        return (bases.get(Hash.of(lemma)) & ORDINAL) != 0;
    }
}
