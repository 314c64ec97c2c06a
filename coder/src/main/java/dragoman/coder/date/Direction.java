package dragoman.coder.date;

/** Where an incomplete date lies from the day it is reckoned from. */
enum Direction {
    /** Nothing said: the tense tells, or the story's course. */
    BARE,
    /** "last June", from the day of writing. */
    LAST,
    /** "next June", from the day of writing. */
    NEXT,
    /** "this June", from the day of writing. */
    THIS,
    /** "June of last year". */
    LAST_YEAR,
    /** "June of this year". */
    THIS_YEAR,
    /** "June of next year". */
    NEXT_YEAR,
    /** "the previous June", from the date told before. */
    PREVIOUS,
    /** "the following June", from the date told before. */
    FOLLOWING,
    /** "June of that year", from the date told before. */
    SAME;

    /** Whether it is reckoned from the day of writing, not from a date told before. */
    boolean deictic() {
        return switch (this) {
            case LAST, NEXT, THIS, LAST_YEAR, THIS_YEAR, NEXT_YEAR -> true;
            case BARE, PREVIOUS, FOLLOWING, SAME -> false;
        };
    }
}
