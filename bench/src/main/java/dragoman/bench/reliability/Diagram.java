package dragoman.bench.reliability;

import java.util.Locale;

/**
 * A reliability diagram as SVG: a bar a bin as high as the share that is right, with the number of events over it, a dot at the mean
 * confidence, and the diagonal on which all dots would lie if confidence meant what it says.
 */
public final class Diagram {
    private static final int SIDE = 400;
    private static final int MARGIN = 60;
    private static final int WHOLE = SIDE + 2 * MARGIN;

    private final StringBuilder svg = new StringBuilder();

    private Diagram() {}

    public static String of(Reliability reliability, String title) {
        Diagram diagram = new Diagram();
        diagram.frame(title);
        reliability.bins().stream().filter(bin -> bin.count() > 0).forEach(diagram::bin);
        diagram.line(0, 0, 1, 1, "stroke=\"#555\" stroke-dasharray=\"5 4\"");
        reliability.bins().stream().filter(bin -> bin.count() > 0).forEach(diagram::dot);
        return diagram.svg.append("</svg>\n").toString();
    }

    private void frame(String title) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"13\""
                        + " text-anchor=\"middle\">",
                WHOLE, WHOLE);
        add("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>", WHOLE, WHOLE);
        add("<text x=\"%d\" y=\"32\" font-size=\"15\">%s</text>", WHOLE / 2, title);
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            double share = tenth / 10.0;
            line(0, share, 1, share, "stroke=\"#ddd\"");
            add("<text x=\"%d\" y=\"%.0f\">%.1f</text>", MARGIN - 18, y(share) + 4, share);
            add("<text x=\"%.0f\" y=\"%d\">%.1f</text>", x(share), MARGIN + SIDE + 20, share);
        }
        add("<text x=\"%d\" y=\"%d\">confidence</text>", WHOLE / 2, WHOLE - 16);
        add("<text transform=\"translate(18 %d) rotate(-90)\">share right</text>", WHOLE / 2);
    }

    private void bin(Bin bin) {
        add(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#9ecae1\"/>",
                x(bin.from()) + 1, y(bin.right()), x(bin.to()) - x(bin.from()) - 2, y(0) - y(bin.right()));
        add(
                "<text x=\"%.1f\" y=\"%.1f\">%d</text>",
                x((bin.from() + bin.to()) / 2), Math.max(MARGIN + 12, y(bin.right()) - 8), bin.count());
    }

    private void dot(Bin bin) {
        add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#08519c\"/>", x(bin.confidence()), y(bin.right()));
    }

    private void line(double fromX, double fromY, double toX, double toY, String style) {
        add(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" " + style + "/>",
                x(fromX),
                y(fromY),
                x(toX),
                y(toY));
    }

    private static double x(double share) {
        return MARGIN + SIDE * share;
    }

    private static double y(double share) {
        return MARGIN + SIDE * (1 - share);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
