package dragoman.knowledge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A date known to the day, month or year: {@code 2012-05-07}, {@code 2012-05}, {@code 2012}.
 *
 * @param first earliest day it may be
 * @param last latest day it may be
 */
public record PartialDate(LocalDate first, LocalDate last) {

    /** @throws IllegalArgumentException if it is no such date */
    public static PartialDate parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> {
                    int year = Integer.parseInt(text);
                    yield new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    yield new PartialDate(month.atDay(1), month.atEndOfMonth());
                }
                default -> {
                    LocalDate day = LocalDate.parse(text);
                    yield new PartialDate(day, day);
                }
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is no date (YYYY-MM-DD, YYYY-MM or YYYY)", e);
        }
    }
}
