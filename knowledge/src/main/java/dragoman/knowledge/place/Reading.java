package dragoman.knowledge.place;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** One name of a document with its candidates, and how much is believed in each. */
final class Reading {
    /** What a document's other places in the same country, division, district and neighbourhood tell of a place. */
    private static final double SAME_COUNTRY = 1.2;

    private static final double SAME_DIVISION = 1;
    private static final double SAME_DISTRICT = 2;
    private static final double NEAR = 1;
    private static final double GAIN = 1.5;
    /** How firmly a better score is believed in. */
    private static final double SHARPNESS = 1.3;
    /** A name said sixteen times tells three times as much as one said once. */
    private static final double REPEATED = 0.4;

    private static final double NEGLIGIBLE = 0.01;

    private final List<Candidate> candidates;
    private final List<Site> sites;
    private final double[] priors;
    private final double[] beliefs;
    private double mentions;

    Reading(List<Candidate> candidates, Predicate<Candidate> usualName) {
        this.candidates = candidates;
        this.sites = candidates.stream().map(Site::of).toList();
        this.priors = Prior.of(candidates, usualName);
        this.beliefs = new double[priors.length];
        believe(priors);
    }

    void mention(double weight) {
        mentions += weight;
    }

    /** Adds what this name tells of the document's places, or with a negative sign takes it away. */
    void tell(Support support, double sign) {
        double weight = sign * StrictMath.pow(mentions, REPEATED);
        for (int i = 0; i < beliefs.length; i++) {
            if (beliefs[i] > NEGLIGIBLE) {
                support.add(sites.get(i), weight * beliefs[i]);
            }
        }
    }

    double[] scores(Support support) {
        double[] scores = priors.clone();
        for (int i = 0; i < scores.length; i++) {
            Site place = sites.get(i);
            scores[i] += SAME_COUNTRY * grow(support.country(place))
                    + SAME_DIVISION * grow(support.division(place))
                    + SAME_DISTRICT * grow(support.district(place))
                    + NEAR * grow(support.near(place));
        }
        return scores;
    }

    void believe(double[] scores) {
        double best = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            beliefs[i] = StrictMath.exp(SHARPNESS * (scores[i] - best));
            sum += beliefs[i];
        }
        for (int i = 0; i < beliefs.length; i++) {
            beliefs[i] /= sum;
        }
    }

    /** The candidate believed in most; of equals the first. */
    Candidate best() {
        int best = 0;
        for (int i = 1; i < beliefs.length; i++) {
            if (beliefs[i] > beliefs[best]) {
                best = i;
            }
        }
        return candidates.get(best);
    }

    /** The tenth place in a country tells less that is new than the second. */
    private static double grow(double weight) {
        return StrictMath.log(1 + GAIN * weight);
    }
}
