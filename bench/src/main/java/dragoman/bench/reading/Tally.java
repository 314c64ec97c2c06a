package dragoman.bench.reading;

/** How many facts are right of how many. */
public record Tally(int right, int total) {
    static final Tally NONE = new Tally(0, 0);

    Tally and(boolean isRight) {
        return new Tally(right + (isRight ? 1 : 0), total + 1);
    }

    Tally plus(Tally other) {
        return new Tally(right + other.right, total + other.total);
    }

    @Override
    public String toString() {
        return right + "/" + total;
    }
}
