package dragoman.ingest;

import java.util.OptionalLong;

/**
 * Why a document was not read, said so that the user can mend it.
 *
 * <p>Example: {@code news.jsonl:3: "date", found "2025-02-30", expected a date that exists; mend the field}.
 *
 * @param path the file as the user named it
 * @param line counted from 1, where the input has lines
 */
public record Reject(String path, OptionalLong line, String what, String found, String expected, String advice) {
    private static final int LONGEST = 300;

    public Reject {
        path = oneLine(path);
        what = oneLine(what);
        found = oneLine(found);
        expected = oneLine(expected);
        advice = oneLine(advice);
    }

    static Reject of(String path, String what, String found, String expected, String advice) {
        return new Reject(path, OptionalLong.empty(), what, found, expected, advice);
    }

    static Reject at(String path, long line, String what, String found, String expected, String advice) {
        return new Reject(path, OptionalLong.of(line), what, found, expected, advice);
    }

    /** Control characters and line ends, which a hostile file could put into a message, become visible escapes. */
    private static String oneLine(String part) {
        StringBuilder clean = new StringBuilder(Math.min(part.length(), LONGEST));
        for (int i = 0; i < part.length(); i++) {
            if (clean.length() >= LONGEST) {
                return clean.append("...").toString();
            }
            char c = part.charAt(i);
            if (c == '\n') {
                clean.append("\\n");
            } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || lone(part, i)) {
                clean.append(String.format("\\u%04x", (int) c));
            } else {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean lone(String part, int i) {
        char c = part.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 == part.length() || !Character.isLowSurrogate(part.charAt(i + 1))
                : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(part.charAt(i - 1)));
    }

    /** One line, as the contract's error lines are. */
    @Override
    public String toString() {
        String place = line.isPresent() ? path + ":" + line.getAsLong() : path;
        return place + ": " + what + ", found " + found + ", expected " + expected + "; " + advice;
    }
}
