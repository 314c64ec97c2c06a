package dragoman.analyse.model;

/** What a template looks at in a word. Missing values are 0. */
public enum Field {
    /** The simplified form: figures collapsed, symbols generalised. */
    FORM,
    /** The simplified form in small letters. */
    LOWER,
    /** The pattern of capitals, small letters, figures and punctuation. */
    SHAPE,
    LEMMA,
    /** The part-of-speech tag, of the word alone or already given to the words before. */
    TAG,
    /** The tag of the name tagger: B, I, L, O, U and the name's type. */
    NAME,
    /** The relation to the head, as far as the parser has come. */
    LABEL,
    /** How many dependents the word has on either side, up to two. */
    VALENCY,
    /** Whether the word is the sentence's first or last. */
    POSITION,
    /** The tags the word has in the lexicon of ambiguity classes, as one value. */
    AMBIGUITY,
    /** The word's paths in the hierarchy of Brown clusters, as one value. */
    CLUSTERS,
    PREFIX_2,
    PREFIX_3,
    SUFFIX_1,
    SUFFIX_2,
    SUFFIX_3,
    SUFFIX_4,
    /** Features of spelling; the column holds bits, each a feature. */
    SPELLING,
    /** The word's places in names of the gazetteers; the column holds bits, each a feature. */
    GAZETTEER;

    /** Whether the column holds bits, each of which is a feature of its own. */
    boolean isBits() {
        return this == SPELLING || this == GAZETTEER;
    }

    /** Whether the value depends on the form and on nothing around it, but for {@link #SPELLING} and {@link #POSITION}. */
    boolean isOfForm() {
        return switch (this) {
            case LEMMA, TAG, NAME, LABEL, VALENCY, GAZETTEER -> false;
            default -> true;
        };
    }

    /** Whether the value is the same at whatever moment the parser looks. */
    boolean isFixed() {
        return this != LABEL && this != VALENCY;
    }

    /** The column's number; not a part of the file's format. */
    @SuppressWarnings("EnumOrdinal")
    int number() {
        return ordinal();
    }
}
