package dragoman.analyse.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Against a plain list of heads. */
class GrowingTreeTest {
    @Property(tries = 300)
    void answersAsAPlainListOfHeads(@ForAll long seed, @ForAll @IntRange(min = 1, max = 90) int size) {
        Random random = new Random(seed);
        GrowingTree tree = new GrowingTree();
        tree.reset(3);
        tree.reset(size);
        int[] heads = new int[size + 1];
        Arrays.fill(heads, GrowingTree.NONE);
        for (int step = 0; step < 2 * size; step++) {
            int row = 1 + random.nextInt(size);
            int head = random.nextInt(size + 1);
            if (row != head && !isBelow(heads, head, row)) {
                tree.attach(row, head, step);
                heads[row] = head;
            }
        }
        for (int row = 0; row <= size; row++) {
            check(tree, heads, row);
        }
    }

    private static void check(GrowingTree tree, int[] heads, int row) {
        List<Integer> dependents = new ArrayList<>();
        for (int i = 1; i < heads.length; i++) {
            if (heads[i] == row) {
                dependents.add(i);
            }
        }
        int count = dependents.size();
        assertThat(tree.head(row)).isEqualTo(heads[row]);
        assertThat(tree.leftmost(row)).isEqualTo(before(row, dependents, 0));
        assertThat(tree.secondLeftmost(row)).isEqualTo(before(row, dependents, 1));
        assertThat(tree.rightmost(row)).isEqualTo(after(row, dependents, count - 1));
        assertThat(tree.secondRightmost(row)).isEqualTo(after(row, dependents, count - 2));
        for (int i = 0; i < count; i++) {
            assertThat(tree.leftSibling(dependents.get(i))).isEqualTo(i < 1 ? GrowingTree.NONE : dependents.get(i - 1));
            assertThat(tree.secondLeftSibling(dependents.get(i)))
                    .isEqualTo(i < 2 ? GrowingTree.NONE : dependents.get(i - 2));
            assertThat(tree.isBelow(dependents.get(i), row)).isTrue();
        }
    }

    private static int before(int row, List<Integer> dependents, int at) {
        return at < dependents.size() && dependents.get(at) < row ? dependents.get(at) : GrowingTree.NONE;
    }

    private static int after(int row, List<Integer> dependents, int at) {
        return at >= 0 && dependents.get(at) > row ? dependents.get(at) : GrowingTree.NONE;
    }

    private static boolean isBelow(int[] heads, int row, int above) {
        for (int at = row; at != GrowingTree.NONE; at = heads[at]) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }
}
