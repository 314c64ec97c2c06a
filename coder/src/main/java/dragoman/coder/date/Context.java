package dragoman.coder.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an incomplete expression is reckoned from.
 *
 * @param written day of writing; null where it is not known
 * @param told the date told before, null at the beginning
 * @param toldDay the last single day told of
 * @param narrative whether the text tells a story of long ago, in which "in June" follows on what was told before
 * @param local whether this stretch of the text does, though the article is news
 */
record Context(
        @Nullable LocalDate written,
        @Nullable Period told,
        @Nullable Period toldDay,
        boolean narrative,
        boolean local,
        Tense tense) {

    /** The day that "last week" is reckoned from. */
    @Nullable
    LocalDate now() {
        return narrative && told != null ? told.first() : narrative ? null : written;
    }

    /** Whether dates without a year follow on the date told before. */
    boolean followsOn() {
        return told != null && (narrative || local || written == null);
    }

    /** What an expression of an anchor is reckoned from. */
    @Nullable
    Period from(Anchor anchor) {
        return switch (anchor) {
            case SPEECH -> narrative ? null : day(written);
            case WRITTEN -> narrative ? told : day(written);
            case TOLD -> told != null ? told : day(written);
            case EITHER -> followsOn() ? told : day(written);
        };
    }

    private static @Nullable Period day(@Nullable LocalDate date) {
        return date == null ? null : new Period(Unit.DAY, date);
    }
}
