package dragoman.analyse;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs. Blank lines always cut. A single line end cuts where lines are paragraphs (they are long,
 * or the text is not wrapped at a width), and in hard-wrapped text only after a line that ends early: a headline, or
 * the last line of a paragraph.
 *
 * <p>Example: "Talks resume\nGENEVA, May 3 - Envoys met\nagain on Tuesday.\n" has two paragraphs.
 */
public final class Paragraphs {
    /** Wrapped lines are no longer than this; news is wrapped at 60 to 100. */
    private static final int WIDEST_WRAP = 120;
    /** A line shorter than this share of the width ended early. */
    private static final double EARLY = 0.7;

    /** A paragraph from {@code start} to {@code end}, UTF-16 units. */
    public record Stretch(int start, int end) {}

    private Paragraphs() {}

    public static List<Stretch> of(String text) {
        List<Stretch> lines = lines(text);
        int width = lines.stream().mapToInt(line -> line.end - line.start).max().orElse(0);
        boolean wrapped = width <= WIDEST_WRAP && wrapsWords(text, lines);
        List<Stretch> paragraphs = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (Stretch line : lines) {
            if (text.substring(line.start, line.end).isBlank()) {
                add(paragraphs, start, end);
                start = -1;
                continue;
            }
            start = start < 0 ? line.start : start;
            end = line.end;
            if (!wrapped || line.end - line.start < EARLY * width) {
                add(paragraphs, start, end);
                start = -1;
            }
        }
        add(paragraphs, start, end);
        return paragraphs;
    }

    private static void add(List<Stretch> paragraphs, int start, int end) {
        if (start >= 0) {
            paragraphs.add(new Stretch(start, end));
        }
    }

    /** Whether at least a third of the inner line ends stand inside a sentence. */
    private static boolean wrapsWords(String text, List<Stretch> lines) {
        int inside = 0;
        int ends = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = text.substring(lines.get(i).start, lines.get(i).end).strip();
            String next =
                    text.substring(lines.get(i + 1).start, lines.get(i + 1).end).strip();
            if (line.isEmpty() || next.isEmpty()) {
                continue;
            }
            ends++;
            char last = line.charAt(line.length() - 1);
            if (Character.isLetterOrDigit(last) || last == ',' || last == '-') {
                inside++;
            }
        }
        return ends > 0 && 3 * inside >= ends;
    }

    private static List<Stretch> lines(String text) {
        List<Stretch> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                lines.add(new Stretch(start, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        lines.add(new Stretch(start, text.length()));
        return lines;
    }
}
