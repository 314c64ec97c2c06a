package dragoman.bench.soak;

import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Java's log of its garbage collections tells. */
final class GcLog {
    /** {@code GC(7) Pause Young (Allocation Failure) 512M->87M(1434M) 12.5ms}. */
    private static final Pattern COLLECTION = Pattern.compile("->(\\d+)([KMG])\\(");

    private GcLog() {}

    /** What was held after the last collection; empty before the first. */
    static OptionalLong heldBytes(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Matcher matcher = COLLECTION.matcher(lines.get(i));
            if (matcher.find()) {
                return OptionalLong.of(Long.parseLong(matcher.group(1)) << shift(matcher.group(2)));
            }
        }
        return OptionalLong.empty();
    }

    private static int shift(String unit) {
        return switch (unit) {
            case "K" -> 10;
            case "M" -> 20;
            default -> 30;
        };
    }
}
