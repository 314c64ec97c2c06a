package dragoman.app.format;

/** Plain text broken into lines. */
public final class Wrapped {
    private Wrapped() {}

    /**
     * @param first stands before the first line, as wide as the indent
     * @param indent columns before the other lines
     */
    public static String lines(String text, int width, String first, int indent) {
        return new StyledText().add(text).lines(width, false, first, indent);
    }
}
