package dragoman.app;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a misspelt word was to be. Example: of "formt" it says "format". */
final class Nearest {
    private Nearest() {}

    /** "; did you mean X?", or nothing where no word is near. */
    static String hint(String word, Collection<String> known) {
        return of(word, known).map(near -> "; did you mean " + near + "?").orElse("");
    }

    static Optional<String> of(String word, Collection<String> known) {
        String wanted = bare(word);
        return known.stream()
                .filter(name ->
                        distance(wanted, bare(name)) <= Math.max(1, bare(name).length() / 3))
                .min(Comparator.comparingInt((String name) -> distance(wanted, bare(name)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceFirst("^-+", "");
    }

    /** Letters to insert, delete, replace or swap with their neighbour. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] cost) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
