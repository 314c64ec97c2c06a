package dragoman.analyse.parse;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Which transitions are open in a state, as numbers of labels: what keeps the tree a tree and drops no word from the stack that has no head yet. */
final class Choices {
    private final int[] all;
    private final int[] shifts;
    private final int[] noArcs;
    private final int[] noArcsNoReduce;
    private final int[] noBareReduce;
    private final int[] lefts;
    private final int[] rights;

    Choices(List<Transition> transitions) {
        all = numbers(transitions, t -> true);
        shifts = numbers(transitions, Transition::isShift);
        noArcs = numbers(transitions, Transition::isNone);
        noArcsNoReduce = numbers(transitions, t -> t.isNone() && !t.isReduce());
        noBareReduce = numbers(transitions, t -> !(t.isNone() && t.isReduce()));
        lefts = numbers(transitions, Transition::isLeft);
        rights = numbers(transitions, Transition::isRight);
    }

    private static int[] numbers(List<Transition> transitions, Predicate<Transition> wanted) {
        return IntStream.range(0, transitions.size())
                .filter(i -> wanted.test(transitions.get(i)))
                .toArray();
    }

    int[] open(ParserState state) {
        GrowingTree tree = state.tree();
        int top = state.top();
        int input = state.input();
        if (top == 0) {
            return shifts;
        }
        if (tree.isBelow(top, input)) {
            return noArcs;
        }
        if (tree.isBelow(input, top)) {
            return tree.hasHead(top) ? noArcs : noArcsNoReduce;
        }
        return tree.hasHead(top) ? all : noBareReduce;
    }

    /** The arcs between a word and a head that stands to its right ({@code direction} above 0) or left. */
    int[] arcs(int direction) {
        return direction > 0 ? lefts : rights;
    }
}
