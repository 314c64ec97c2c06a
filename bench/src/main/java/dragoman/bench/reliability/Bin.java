package dragoman.bench.reliability;

import java.util.List;

/** What is told with about the same confidence. */
record Bin(double from, double to, List<Guess> guesses) {
    Bin {
        guesses = List.copyOf(guesses);
    }

    int count() {
        return guesses.size();
    }

    double confidence() {
        return guesses.stream().mapToDouble(Guess::confidence).average().orElse(0);
    }

    /** The share that is right. */
    double right() {
        return guesses.stream()
                .mapToDouble(guess -> guess.right() ? 1 : 0)
                .average()
                .orElse(0);
    }
}
