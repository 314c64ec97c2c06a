package dragoman.analyse;

import java.util.BitSet;

/**
 * A tree's tokens in an order in which each stands before all below it and these stand together: a subtree is a stretch,
 * and whether one token stands under another is told by two comparisons.
 *
 * <p>Example: of "Modi met Suga" the order is met, Suga, Modi; the stretch of "met" has all three.
 */
final class Order {
    private final int[] tokens;
    /** Where each token stands in the order. */
    private final int[] place;
    /** How many tokens its subtree has, itself included. */
    private final int[] count;

    /** @throws IllegalArgumentException if a way up goes in a circle */
    Order(Edge[] tree) {
        int size = tree.length;
        tokens = new int[size];
        place = new int[size];
        count = new int[size];
        // The dependents of a token as a chain: the last one, and before each the one before it.
        int[] last = new int[size];
        int[] previous = new int[size];
        int[] waiting = new int[size];
        int filled = 0;
        for (int i = 0; i < size; i++) {
            int head = tree[i].governor();
            if (head < 0) {
                waiting[filled++] = i;
            } else {
                previous[i] = last[head];
                last[head] = i + 1;
            }
        }
        int placed = 0;
        while (filled > 0) {
            int token = waiting[--filled];
            place[token] = placed;
            tokens[placed++] = token;
            for (int child = last[token]; child > 0; child = previous[child - 1]) {
                waiting[filled++] = child - 1;
            }
        }
        if (placed < size) {
            throw new IllegalArgumentException("a tree of " + size + " tokens in which " + (size - placed)
                    + " hang on each other in a circle, expected every token under a root");
        }
        for (int i = size - 1; i >= 0; i--) {
            count[tokens[i]]++;
            int head = tree[tokens[i]].governor();
            if (head >= 0) {
                count[head] += count[tokens[i]];
            }
        }
    }

    boolean dominates(int ancestor, int token) {
        int distance = place[token] - place[ancestor];
        return distance >= 0 && distance < count[ancestor];
    }

    BitSet subtree(int token) {
        BitSet subtree = new BitSet(tokens.length);
        for (int i = place[token]; i < place[token] + count[token]; i++) {
            subtree.set(tokens[i]);
        }
        return subtree;
    }
}
