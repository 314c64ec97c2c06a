package dragoman.analyse.parse;

import dragoman.analyse.Graph;
import dragoman.analyse.Token;
import java.util.List;

/**
 * A parser's tree as the graph that the coder reads. Takes whatever a parser can produce: several roots, roots under any
 * label; a circle is cut at one of its tokens.
 *
 * <p>Example: for "Modi met Suga", heads {@code 1, -1, 1} and labels {@code NSUBJ, ROOT, DOBJ}.
 */
public final class GraphBuilder {
    private GraphBuilder() {}

    /**
     * @param heads of each token its head's index from 0, or -1 for a root
     * @param labels of each token how it depends on its head
     * @throws IllegalArgumentException if there is not a head and a label a token, or a head that is no token
     */
    public static Graph build(List<Token> tokens, int[] heads, Label[] labels) {
        Tree tree = new Tree(tokens, heads, labels);
        Conversion.convert(tree);
        mend(tree);
        return Enhancement.enhance(tree);
    }

    /** What parsers take wrongly in news, each where the words leave no doubt. */
    private static void mend(Tree tree) {
        Attachments.mend(tree);
        Addressees.mend(tree);
        PhrasalVerbs.mend(tree);
        Recipients.mend(tree);
        SmallClauses.mend(tree);
    }
}
