package dragoman.coder.attribute;

/** A stretch of the text, UTF-16 units, the end excluded. */
public record Stretch(int start, int end) {
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }
}
