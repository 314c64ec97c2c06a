package dragoman.app;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A size on the command line: {@code 5MB}, {@code 800 kB} or {@code 5000000}. */
final class Bytes implements ITypeConverter<Long> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,10})\\s*(|b|k|kb|m|mb|g|gb)");

    @Override
    public Long convert(String value) {
        Matcher matcher = WRITTEN.matcher(value.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new TypeConversionException(
                    "found '" + value + "', expected a number of bytes, kB, MB or GB; write it so, such as 5MB");
        }
        String unit = matcher.group(2);
        long factor = unit.startsWith("k")
                ? 1_000
                : unit.startsWith("m") ? 1_000_000 : unit.startsWith("g") ? 1_000_000_000 : 1;
        return Long.parseLong(matcher.group(1)) * factor;
    }
}
