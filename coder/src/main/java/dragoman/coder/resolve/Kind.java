package dragoman.coder.resolve;

/** What sort of actor a mention means, for pronouns and descriptions to find it again. */
enum Kind {
    PERSON,
    STATE,
    ORGANISATION,
    /** People together or a body without a name: "the army", "protesters". */
    GROUP,
    OTHER
}
