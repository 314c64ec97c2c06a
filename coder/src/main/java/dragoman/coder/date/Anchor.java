package dragoman.coder.date;

/** What a relative expression is reckoned from. */
enum Anchor {
    /** The day of writing only: "today". */
    SPEECH,
    /** The day of writing, in a narrative the date told before: "last week". */
    WRITTEN,
    /** The date told before, without one the day of writing: "the next day". */
    TOLD,
    /** In a narrative the date told before, in news the day of writing: "the end of the year". */
    EITHER
}
