package dragoman.bench.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two ways to cut the same texts, counted: how many pieces are the same, and where they are not.
 *
 * <p>Example: "Pa. (AP)" cut as {@code Pa | . | (} and as {@code Pa. | (} has one piece in common and one place that
 * differs, {@code Pa . => Pa.}.
 */
final class Cuts {
    private final Map<String, Integer> kinds = new TreeMap<>();
    private int theirs;
    private int ours;
    private int equal;
    private int places;

    /**
     * @param text what was cut
     * @param theirs the pieces of one way, in order, none inside another
     * @param ours those of the other
     */
    void add(String text, List<Span> theirs, List<Span> ours) {
        this.theirs += theirs.size();
        this.ours += ours.size();
        List<Span> left = new ArrayList<>();
        List<Span> right = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < theirs.size() && j < ours.size()) {
            Span their = theirs.get(i);
            Span our = ours.get(j);
            if (their.equals(our)) {
                equal++;
                i++;
                j++;
                difference(text, left, right);
            } else if (their.end() <= our.end()) {
                left.add(their);
                i++;
                if (their.end() == our.end()) {
                    right.add(our);
                    j++;
                    difference(text, left, right);
                }
            } else {
                right.add(our);
                j++;
            }
        }
        left.addAll(theirs.subList(i, theirs.size()));
        right.addAll(ours.subList(j, ours.size()));
        difference(text, left, right);
    }

    private void difference(String text, List<Span> left, List<Span> right) {
        if (!left.isEmpty() || !right.isEmpty()) {
            places++;
            kinds.merge(pieces(text, left) + " => " + pieces(text, right), 1, Integer::sum);
            left.clear();
            right.clear();
        }
    }

    private static String pieces(String text, List<Span> spans) {
        List<String> pieces = spans.stream()
                .map(span -> text.substring(span.start(), span.end()).replaceAll("\\s+", " "))
                .toList();
        return String.join(pieces.stream().anyMatch(piece -> piece.contains(" ")) ? " | " : " ", pieces);
    }

    int theirs() {
        return theirs;
    }

    int ours() {
        return ours;
    }

    int equal() {
        return equal;
    }

    /** Stretches of the text that are cut in two ways. */
    int places() {
        return places;
    }

    /** What differs, the most frequent first: {@code 12 5. => 5 .}. */
    List<String> listed() {
        return kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .toList();
    }
}
