package dragoman.app.format;

/** How a stretch of text looks on a terminal. */
enum Style {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    /** Words that carry an event. */
    TRIGGER("1;4"),
    ACTOR("1"),
    VERBAL_COOPERATION("36"),
    MATERIAL_COOPERATION("1;32"),
    VERBAL_CONFLICT("33"),
    MATERIAL_CONFLICT("1;31"),
    /** What is not told as a fact. */
    UNREAL("35");

    private final String codes;

    Style(String codes) {
        this.codes = codes;
    }

    /** The text in its look, if colours are wanted. */
    String paint(String text, boolean colour) {
        return !colour || this == PLAIN || text.isEmpty() ? text : "\u001b[" + codes + "m" + text + "\u001b[0m";
    }
}
