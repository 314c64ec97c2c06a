package dragoman.ingest;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the caller may set.
 *
 * @param maxSize the most bytes of text in UTF-8 a document may have; a larger one is rejected, never cut
 * @param date the publication date of every document of the run; it goes before the input's own
 */
public record Options(long maxSize, Optional<LocalDate> date) {
    /** 5 MB of text, no date given. */
    public static final Options DEFAULT = new Options(5_000_000, Optional.empty());

    /** The largest limit there can be: a Java string holds no more. */
    private static final long LARGEST = 500_000_000;

    public Options {
        if (maxSize < 1 || maxSize > LARGEST) {
            throw new IllegalArgumentException(
                    "max-size, found " + maxSize + " bytes, expected 1 to " + LARGEST + "; give a size between them");
        }
    }

    public Options withDate(LocalDate given) {
        return new Options(maxSize, Optional.of(given));
    }

    public Options withMaxSize(long bytes) {
        return new Options(bytes, date);
    }

    /** The most bytes of markup read for one page or feed: pages carry several times their text. */
    long maxMarkup() {
        return 4 * maxSize + 1_000_000;
    }
}
