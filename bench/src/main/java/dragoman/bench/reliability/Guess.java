package dragoman.bench.reliability;

/**
 * Something told, and whether it is so.
 *
 * @param confidence 0 to 1
 */
public record Guess(double confidence, boolean right) {
    public Guess {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is outside [0, 1]; mend what tells it");
        }
    }
}
