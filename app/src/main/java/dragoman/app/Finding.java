package dragoman.app;

import dragoman.app.format.Wrapped;

/**
 * What a check of {@code doctor} found.
 *
 * @param fix what to do; empty where nothing is
 */
record Finding(Grade grade, String what, String found, String fix) {
    /** How bad it is. */
    enum Grade {
        WELL("ok", "32"),
        /** Works, but not as well as it could. */
        DOUBTFUL("hm", "33"),
        WRONG("NO", "1;31");

        private final String mark;
        private final String colour;

        Grade(String mark, String colour) {
            this.mark = mark;
            this.colour = colour;
        }
    }

    private static final int INDENT = 18;

    static Finding well(String what, String found) {
        return new Finding(Grade.WELL, what, found, "");
    }

    static Finding doubtful(String what, String found, String fix) {
        return new Finding(Grade.DOUBTFUL, what, found, fix);
    }

    static Finding wrong(String what, String found, String fix) {
        return new Finding(Grade.WRONG, what, found, fix);
    }

    String text(int width, boolean coloured) {
        String mark = coloured ? "\u001b[" + grade.colour + "m" + grade.mark + "\u001b[0m" : grade.mark;
        String first = "  " + mark + "  " + what + " ".repeat(Math.max(1, INDENT - 6 - what.length()));
        String text = Wrapped.lines(found, width, first, INDENT);
        return fix.isEmpty() ? text : text + Wrapped.lines("Fix: " + fix, width, " ".repeat(INDENT), INDENT);
    }
}
