package dragoman.knowledge.place;

import java.util.List;
import java.util.function.Predicate;

/**
 * How likely each place of one name is meant before the document is read, by its people and its rank. The scale is that of
 * {@link Disambiguation}: one point is about what one other place in the same division tells.
 */
final class Prior {
    private static final double COUNTRY = 8;
    private static final double FORMER_COUNTRY = 5.5;
    private static final double WIDE = 7;
    private static final double FEATURE = 6;
    /** For ten times as many people. */
    private static final double PEOPLE = 0.8;
    /** Inhabitants of a place whose number GeoNames does not know. */
    private static final double UNKNOWN_PEOPLE = 300;

    private static final double PROVINCE = 0.5;
    private static final double DISTRICT = -0.9;
    private static final double CAPITAL = 1.3;
    private static final double QUARTER = -1;
    private static final double OTHER_NAME = -2;
    private static final double SEAT_STANDS_FOR_DIVISION = -1.5;
    /** A seat smaller than this is not thought of when its province is named: Quebec is the province, Kharkiv the city. */
    private static final double SEAT_SHARE = 0.15;

    private Prior() {}

    static double[] of(List<Candidate> places, Predicate<Candidate> usualName) {
        double[] priors = new double[places.size()];
        for (int i = 0; i < priors.length; i++) {
            Candidate place = places.get(i);
            priors[i] = rank(place);
            if (!usualName.test(place)) {
                priors[i] += OTHER_NAME;
            }
            if (places.stream().anyMatch(other -> isSeat(other, place))) {
                priors[i] += SEAT_STANDS_FOR_DIVISION;
            }
        }
        return priors;
    }

    private static double rank(Candidate place) {
        double people = PEOPLE * StrictMath.log10(place.population() + UNKNOWN_PEOPLE);
        return switch (place.featureCode()) {
            case "PCLI" -> COUNTRY;
            case "PCLH" -> FORMER_COUNTRY;
            case "ADM1" -> people + PROVINCE;
            case "ADM2" -> people + DISTRICT;
            case "PPLC" -> people + CAPITAL;
            case "PPLX" -> people + QUARTER;
            case "RGN", "CONT", "SEA", "OCN" -> WIDE;
            default -> place.featureClass().equals("P") ? people : FEATURE;
        };
    }

    private static boolean isSeat(Candidate city, Candidate division) {
        return division.featureCode().equals("ADM1")
                && (city.featureCode().equals("PPLA") || city.featureCode().equals("PPLC"))
                && city.liesIn(division)
                && city.population() > SEAT_SHARE * division.population();
    }
}
