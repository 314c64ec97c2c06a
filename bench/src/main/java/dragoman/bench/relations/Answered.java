package dragoman.bench.relations;

import dragoman.model.Pair;
import dragoman.opinion.Row;
import java.util.Optional;

/** A sentence with a relation, and what the coder takes it to be. */
record Answered(Row row, Pair answer) {
    private static final String SECOND_OPINION = "second opinion";

    Optional<CameoRoot> wanted() {
        return CameoRoot.of(row.cameo());
    }

    Optional<CameoRoot> told() {
        return CameoRoot.of(answer.cameo());
    }

    boolean isRight() {
        return told().equals(wanted());
    }

    boolean isBySecondOpinion() {
        return answer.rule().equals(SECOND_OPINION);
    }

    /** For people: {@code test.tsv:4 057 told 0331 (0.62) by sign/verb: Togo signed ...}. */
    String describe() {
        return row.pair().id() + " " + row.cameo() + " told " + answer.cameo() + " (" + answer.confidence() + ") by "
                + answer.rule() + ": " + row.pair().text() + "\n";
    }
}
