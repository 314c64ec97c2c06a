package dragoman.coder.opinion;

import dragoman.analyse.Graph;
import java.util.ArrayList;
import java.util.List;

/**
 * The way in the tree from the source up to where it meets the target's, and down to the target.
 *
 * <p>Example: from "Oslo" to "Minsk" in "Oslo voiced support for Minsk" they meet in "voiced"; "support" lies below.
 *
 * @param up tokens from the source to below the meeting
 * @param meeting the token above both, or one of them; -1 if there is none
 * @param down tokens from the target to below the meeting
 */
record Path(List<Integer> up, int meeting, List<Integer> down) {
    static Path of(Graph graph, int source, int target) {
        List<Integer> above = new ArrayList<>();
        for (int at = source; at >= 0; at = graph.head(at)) {
            above.add(at);
        }
        List<Integer> down = new ArrayList<>();
        int at = target;
        for (; at >= 0 && !above.contains(at); at = graph.head(at)) {
            down.add(at);
        }
        int end = at < 0 ? above.size() : above.indexOf(at);
        return new Path(List.copyOf(above.subList(0, end)), at, List.copyOf(down));
    }

    boolean meets() {
        return meeting >= 0;
    }

    boolean passes(int token) {
        return token == meeting || up.contains(token) || down.contains(token);
    }
}
