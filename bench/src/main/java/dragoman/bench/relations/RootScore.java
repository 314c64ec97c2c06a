package dragoman.bench.relations;

import java.util.List;
import java.util.Optional;

/**
 * How well one root is told.
 *
 * @param right told where it is wanted
 * @param wanted all that want it
 * @param told all that are told it
 */
record RootScore(CameoRoot root, int right, int wanted, int told) {
    static RootScore of(CameoRoot root, List<Answered> answers) {
        Optional<CameoRoot> one = Optional.of(root);
        List<Answered> wanted =
                answers.stream().filter(answer -> answer.wanted().equals(one)).toList();
        return new RootScore(
                root, (int) wanted.stream().filter(Answered::isRight).count(), wanted.size(), (int) answers.stream()
                        .filter(answer -> answer.told().equals(one))
                        .count());
    }

    double precision() {
        return told == 0 ? 0 : right / (double) told;
    }

    double recall() {
        return wanted == 0 ? 0 : right / (double) wanted;
    }

    /** The harmonic mean of both. */
    double f1() {
        return wanted + told == 0 ? 0 : 2.0 * right / (wanted + told);
    }
}
