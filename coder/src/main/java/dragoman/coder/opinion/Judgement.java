package dragoman.coder.opinion;

import dragoman.analyse.Graph;
import dragoman.coder.code.Draft;
import dragoman.coder.code.Modality;
import java.util.List;
import java.util.Optional;

/** An event that no entry of the lexicon reads, by the second opinion: its word is the one that holds the two together. */
public final class Judgement {
    public static final String RULE = "second opinion";

    private Judgement() {}

    /** The event that the label says, on the word that holds the two together. */
    public static Draft draft(Question question, Label label) {
        int word = word(question);
        return new Draft(
                question.reading().sentence().index(),
                List.of(word),
                List.of(word),
                label.root().orElseThrow(),
                label.mode(),
                label.cameo(),
                Optional.empty(),
                List.of(),
                List.of(question.source()),
                List.of(question.target()),
                false,
                new Modality(question.reading().sentence()).of(word),
                false,
                List.of(),
                List.of(),
                RULE);
    }

    /** The lowest word above both, or the governor of the lower of the two. */
    private static int word(Question question) {
        Graph graph = question.reading().sentence().graph();
        int source = question.source().head();
        int at = graph.head(question.target().head());
        while (at >= 0 && !graph.dominates(at, source)) {
            at = graph.head(at);
        }
        if (at >= 0 && !question.source().covers(at)) {
            return at;
        }
        int over = graph.head(question.target().head());
        return over >= 0 ? over : question.target().head();
    }
}
