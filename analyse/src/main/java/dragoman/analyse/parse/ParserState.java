package dragoman.analyse.parse;

import dragoman.analyse.model.Field;
import dragoman.analyse.model.Hash;
import dragoman.analyse.model.Slot;
import dragoman.analyse.model.Words;
import java.util.Arrays;

/**
 * Where the parser is: a stack of words begun, a list of words passed over on the way down the stack, the next word of
 * the input, and the tree so far. Keeps the words' columns that depend on the tree.
 */
final class ParserState {
    /** The ways in which up to two dependents can stand on either side of a word, as the models write them. */
    private static final long[][] VALENCIES = valencies();

    private final GrowingTree tree = new GrowingTree();
    private Words words = new Words();
    private int[] stack = new int[64];
    private int[] passed = new int[64];
    private int stackSize;
    private int passedSize;
    private int input;

    private static long[][] valencies() {
        long[][] valencies = new long[3][3];
        for (int left = 0; left < 3; left++) {
            for (int right = 0; right < 3; right++) {
                valencies[left][right] = Hash.of("<".repeat(left) + "-" + ">".repeat(right));
            }
        }
        return valencies;
    }

    void reset(Words sentence) {
        words = sentence;
        tree.reset(sentence.size());
        if (sentence.size() >= stack.length) {
            stack = new int[sentence.size() * 2];
            passed = new int[sentence.size() * 2];
        }
        Arrays.fill(words.column(Field.VALENCY), 0, sentence.size() + 1, VALENCIES[0][0]);
        Arrays.fill(words.column(Field.LABEL), 0, sentence.size() + 1, 0);
        passedSize = 0;
        stackSize = 1;
        stack[0] = 0;
        input = 1;
    }

    GrowingTree tree() {
        return tree;
    }

    Words words() {
        return words;
    }

    boolean isDone() {
        return input > tree.size();
    }

    int top() {
        return stack[stackSize - 1];
    }

    int input() {
        return input;
    }

    void shift() {
        while (passedSize > 0) {
            stack[stackSize++] = passed[--passedSize];
        }
        stack[stackSize++] = input++;
    }

    void reduce() {
        stackSize--;
    }

    void pass() {
        passed[passedSize++] = stack[--stackSize];
    }

    /** Sets two words side by side, for words left without head. */
    void look(int left, int right) {
        passedSize = 0;
        stackSize = 1;
        stack[0] = left;
        input = right;
    }

    void attach(int row, int head, int label, long relation) {
        int before = tree.head(row);
        tree.attach(row, head, label);
        words.column(Field.LABEL)[row] = relation;
        count(head);
        if (before != GrowingTree.NONE) {
            count(before);
        }
    }

    private void count(int row) {
        int left = tree.leftmost(row) == GrowingTree.NONE ? 0 : tree.secondLeftmost(row) == GrowingTree.NONE ? 1 : 2;
        int right = tree.rightmost(row) == GrowingTree.NONE ? 0 : tree.secondRightmost(row) == GrowingTree.NONE ? 1 : 2;
        words.column(Field.VALENCY)[row] = VALENCIES[left][right];
    }

    /** The word in a slot; -1 if there is none. */
    int place(Slot.Source source, int window, Slot.Step step) {
        int row = start(source, window);
        if (row < 0) {
            return row;
        }
        return switch (step) {
            case SELF -> row;
            case H -> tree.head(row);
            case H2 -> tree.head(row) < 0 ? GrowingTree.NONE : tree.head(tree.head(row));
            case LMD -> tree.leftmost(row);
            case LMD2 -> tree.secondLeftmost(row);
            case RMD -> tree.rightmost(row);
            case RMD2 -> tree.secondRightmost(row);
            case LNS -> tree.leftSibling(row);
            case LNS2 -> tree.secondLeftSibling(row);
        };
    }

    private int start(Slot.Source source, int window) {
        if (source == Slot.Source.K) {
            int at = stackSize - 1 + window;
            return at >= 0 ? stack[at] : GrowingTree.NONE;
        }
        int row = (source == Slot.Source.I ? top() : input) + window;
        return row >= 0 && row <= tree.size() ? row : GrowingTree.NONE;
    }
}
