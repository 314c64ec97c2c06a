package dragoman.analyse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The lines of a drawn tree, a row a shown token, in the order of the sentence. A token with dependents has a column; in
 * it a line runs from its first dependent to its last, and from there a branch to each. Tokens whose lines would run
 * into each other, where branches cross, get columns of their own.
 *
 * <pre>
 *   ┌── peace
 * ┌─┴ talks
 * ┼ resumed
 * └── Monday
 * </pre>
 */
final class Branches {
    private static final int UP = 1;
    private static final int DOWN = 2;
    private static final int LEFT = 4;
    private static final int RIGHT = 8;
    /** A branch that passes a place, beneath a line that is there. */
    private static final int ACROSS = 16;
    /** The character for each set of directions. */
    private static final String LINES = " │││─┘┐┤─└┌├─┴┬┼";
    /** Deeper trees than this are drawn with narrow branches. */
    private static final int DEEP = 20;

    private final Graph graph;
    private final int[] shown;
    private final int[] row;
    private final int[] column;
    /** Which columns of a row are taken by a token or a line. */
    private final List<BitSet> taken = new ArrayList<>();

    private final int step;
    private final List<int[]> cells = new ArrayList<>();

    /** @param shown the tokens that have a row; one that is left out has no dependents among them */
    Branches(Graph graph, BitSet shown) {
        this.graph = graph;
        this.shown = shown.stream().toArray();
        this.row = new int[graph.size()];
        this.column = new int[graph.size()];
        for (int i = 0; i < this.shown.length; i++) {
            row[this.shown[i]] = i;
            taken.add(new BitSet());
        }
        place();
        int widest = taken.stream().mapToInt(BitSet::length).max().orElse(0);
        this.step = widest > DEEP ? 1 : 2;
        for (int i = 0; i < this.shown.length; i++) {
            cells.add(new int[1 + step * widest]);
        }
        for (int token : this.shown) {
            draw(token);
        }
        for (int token : this.shown) {
            leadToWord(token);
        }
    }

    /** What stands before a token's word. */
    String before(int token) {
        StringBuilder line = new StringBuilder();
        int[] directions = cells.get(row[token]);
        for (int i = 0; i <= last(directions); i++) {
            line.append(character(directions[i]));
        }
        return line.toString();
    }

    private static char character(int directions) {
        boolean branchAlone = (directions & ACROSS) != 0 && (directions & (UP | DOWN)) == 0;
        return branchAlone ? '─' : LINES.charAt(directions & ~ACROSS);
    }

    /** The lines that run on below a token's row. */
    String below(int token) {
        StringBuilder line = new StringBuilder();
        for (int directions : cells.get(row[token])) {
            line.append((directions & DOWN) != 0 ? '│' : ' ');
        }
        return line.toString().stripTrailing();
    }

    private List<Integer> dependents(int token) {
        return graph.children(token).stream()
                .filter(edge -> !edge.enhanced())
                .map(Edge::dependent)
                .filter(dependent -> shown[row[dependent]] == dependent)
                .toList();
    }

    /** Tokens with dependents first, from the root down, then the others, right of every line that passes them. */
    private void place() {
        List<Integer> tokens = new ArrayList<>();
        for (int token : shown) {
            tokens.add(token);
        }
        tokens.sort(Comparator.comparing((Integer token) -> dependents(token).isEmpty())
                .thenComparing(this::depth));
        for (int token : tokens) {
            int first = row[token];
            int last = row[token];
            for (int dependent : dependents(token)) {
                first = Math.min(first, row[dependent]);
                last = Math.max(last, row[dependent]);
            }
            int head = graph.head(token);
            int at = head < 0 ? 0 : column[head] + 1;
            while (!isFree(at, first, last)) {
                at++;
            }
            column[token] = at;
            for (int i = first; i <= last; i++) {
                taken.get(i).set(at);
            }
        }
    }

    private boolean isFree(int at, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (taken.get(i).get(at)) {
                return false;
            }
        }
        return true;
    }

    private int depth(int token) {
        int depth = 0;
        for (int at = graph.head(token); at >= 0; at = graph.head(at)) {
            depth++;
        }
        return depth;
    }

    /** A token's branch from its head, and the line to its dependents. */
    private void draw(int token) {
        int head = graph.head(token);
        int own = step * column[token];
        int[] mine = cells.get(row[token]);
        mine[own] |= LEFT | RIGHT;
        if (head >= 0) {
            mine[step * column[head]] |= RIGHT;
            for (int i = step * column[head] + 1; i < own; i++) {
                mine[i] |= ACROSS;
            }
        }
        for (int dependent : dependents(token)) {
            int up = Math.min(row[token], row[dependent]);
            int down = Math.max(row[token], row[dependent]);
            for (int i = up; i < down; i++) {
                cells.get(i)[own] |= DOWN;
                cells.get(i + 1)[own] |= UP;
            }
        }
    }

    /** Where lines pass between a token's place and its word, the branch runs on across them. */
    private void leadToWord(int token) {
        int[] mine = cells.get(row[token]);
        int end = last(mine);
        for (int i = step * column[token] + 1; i < end; i++) {
            mine[i] |= ACROSS;
        }
    }

    private static int last(int[] directions) {
        int last = directions.length - 1;
        while (last > 0 && directions[last] == 0) {
            last--;
        }
        return last;
    }
}
