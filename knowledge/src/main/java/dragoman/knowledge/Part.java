package dragoman.knowledge;

import dragoman.knowledge.image.Image;

/** The tables of the image of the knowledge, in their order. */
@SuppressWarnings("EnumOrdinal") // the order is the format, and the build writes the image anew
enum Part {
    /** Where each string begins in the pool. */
    STRINGS,
    /** One number: of the version. */
    VERSION,
    /** All rows, one after the other, as {@link RowWriter} writes them. */
    CELLS,
    /** Where each row of a kind begins in the cells. */
    COUNTRIES,
    PEOPLE,
    ORGANISATIONS,
    REGIONS,
    ROLES,
    TITLES,
    OFFICES,
    /** Row numbers by code or id. */
    COUNTRY_CODES,
    PERSON_IDS,
    ORGANISATION_IDS,
    /** Where in the lists those of a surname, a person (by row), a state or organisation stand. */
    SURNAMES,
    OFFICES_OF_PERSON,
    OFFICES_OF_STATE,
    /** Lists of row numbers, each behind its length. */
    LISTS,
    /** The three tries, four tables each: see {@link WordTrie}. */
    NAMES,
    NAME_CHILDREN,
    NAME_ENTRIES,
    NAME_PARTS,
    ROLE_NOUNS,
    ROLE_CHILDREN,
    ROLE_ENTRIES,
    ROLE_PARTS,
    TITLE_WORDS,
    TITLE_CHILDREN,
    TITLE_ENTRIES,
    TITLE_PARTS,
    /** Every small-letter word of the tries, its number in the strings. */
    WORDS;

    private static final Part[] ALL = values();

    /** The part that many further on. */
    Part next(int more) {
        return ALL[ordinal() + more];
    }

    int[] of(Image image) {
        return image.table(ordinal());
    }
}
