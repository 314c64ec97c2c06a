package dragoman.coder.attribute;

/** A stretch of the text, UTF-16 units, the end excluded. */
public record Stretch(int start, int end) {
    public Stretch {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("stretch [" + start + ", " + end + ")");
        }
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    boolean covers(Stretch other) {
        return start <= other.start && other.end <= end;
    }

    boolean overlaps(Stretch other) {
        return start < other.end && other.start < end;
    }

    int length() {
        return end - start;
    }
}
