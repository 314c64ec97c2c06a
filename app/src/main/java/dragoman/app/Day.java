package dragoman.app;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A date on the command line or in an input line: {@code 2025-09-02}, and no other way to write it. */
final class Day implements ITypeConverter<LocalDate> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    @Override
    public LocalDate convert(String value) {
        try {
            return parse(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    /** @throws IllegalArgumentException with what was found, what is expected and what to do */
    static LocalDate parse(String value) {
        Matcher matcher = WRITTEN.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "found '" + value + "', expected a date as YYYY-MM-DD; write it so, such as 2025-09-02");
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "found '" + value + "', expected a date that exists; " + advice(matcher), e);
        }
    }

    private static String advice(Matcher matcher) {
        int month = Integer.parseInt(matcher.group(2));
        if (month < 1 || month > 12) {
            return "months go from 01 to 12";
        }
        YearMonth of = YearMonth.of(Integer.parseInt(matcher.group(1)), month);
        return of + " has the days 01 to " + of.lengthOfMonth();
    }
}
