package dragoman.analyse.parse;

/**
 * A dependency tree while it grows: heads, and each head's dependents as a list in the order of the words. Row 0 is the
 * root. Used again for the next sentence.
 */
final class GrowingTree {
    static final int NONE = -1;

    private int[] heads = new int[64];
    private int[] labels = new int[64];
    private int[] firsts = new int[64];
    private int[] lasts = new int[64];
    private int[] befores = new int[64];
    private int[] afters = new int[64];
    private int size;

    /** Begins a tree over so many words. */
    void reset(int count) {
        size = count;
        if (count >= heads.length) {
            heads = new int[count * 2];
            labels = new int[count * 2];
            firsts = new int[count * 2];
            lasts = new int[count * 2];
            befores = new int[count * 2];
            afters = new int[count * 2];
        }
        for (int row = 0; row <= count; row++) {
            heads[row] = NONE;
            labels[row] = NONE;
            firsts[row] = NONE;
            lasts[row] = NONE;
        }
    }

    int size() {
        return size;
    }

    /** The row of the head; {@link #NONE} for the root and for words that have none yet. */
    int head(int row) {
        return heads[row];
    }

    int label(int row) {
        return labels[row];
    }

    boolean hasHead(int row) {
        return heads[row] != NONE;
    }

    /** Gives the word a head; one that it had before is given up. */
    void attach(int row, int head, int label) {
        if (heads[row] != NONE) {
            detach(row);
        }
        heads[row] = head;
        labels[row] = label;
        int after = firsts[head];
        int before = NONE;
        if (after != NONE && lasts[head] < row) {
            before = lasts[head];
            after = NONE;
        } else {
            while (after != NONE && after < row) {
                before = after;
                after = afters[after];
            }
        }
        befores[row] = before;
        afters[row] = after;
        if (before == NONE) {
            firsts[head] = row;
        } else {
            afters[before] = row;
        }
        if (after == NONE) {
            lasts[head] = row;
        } else {
            befores[after] = row;
        }
    }

    private void detach(int row) {
        int head = heads[row];
        int before = befores[row];
        int after = afters[row];
        if (before == NONE) {
            firsts[head] = after;
        } else {
            afters[before] = after;
        }
        if (after == NONE) {
            lasts[head] = before;
        } else {
            befores[after] = before;
        }
    }

    boolean isBelow(int row, int above) {
        for (int at = heads[row]; at != NONE; at = heads[at]) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }

    /** The first dependent, if it stands to the left. */
    int leftmost(int row) {
        int first = firsts[row];
        return first != NONE && first < row ? first : NONE;
    }

    /** The second dependent, if it stands to the left. */
    int secondLeftmost(int row) {
        int first = firsts[row];
        int second = first == NONE ? NONE : afters[first];
        return second != NONE && second < row ? second : NONE;
    }

    int rightmost(int row) {
        int last = lasts[row];
        return last > row ? last : NONE;
    }

    int secondRightmost(int row) {
        int last = lasts[row];
        int second = last == NONE ? NONE : befores[last];
        return second > row ? second : NONE;
    }

    /** The dependent of the same head before this one. */
    int leftSibling(int row) {
        return heads[row] == NONE ? NONE : befores[row];
    }

    int secondLeftSibling(int row) {
        int sibling = leftSibling(row);
        return sibling == NONE ? NONE : befores[sibling];
    }
}
