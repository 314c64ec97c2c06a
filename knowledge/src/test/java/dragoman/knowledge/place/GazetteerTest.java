package dragoman.knowledge.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @Test
    void givesEveryPlaceOfAName() {
        List<Candidate> found = GAZETTEER.find("Tripoli");

        assertThat(found).extracting(place -> place.country().orElse("")).contains("LBY", "LBN", "GRC");
    }

    @Test
    void describesAPlaceFully() {
        Candidate place = GAZETTEER.find("Kramatorsk").get(0);

        assertThat(place.geonameid()).contains(704508L);
        assertThat(place.country()).contains("UKR");
        assertThat(place.admin1()).contains("Donetsk");
        assertThat(place.featureCode()).isEqualTo("PPLA2");
        assertThat(place.level()).contains(Level.CITY);
        assertThat(place.lat()).isBetween(48.6, 48.9);
    }

    @Test
    void ignoresAccentsApostrophesAndCapitals() {
        assertThat(GAZETTEER.find("Bogota")).contains(GAZETTEER.find("Bogotá").get(0));
        assertThat(GAZETTEER.find("N'Djamena")).isNotEmpty().isEqualTo(GAZETTEER.find("N’Djamena"));
        assertThat(GAZETTEER.find("KRAMATORSK")).isEqualTo(GAZETTEER.find("Kramatorsk"));
        assertThat(GAZETTEER.find("Saint Louis")).containsAll(GAZETTEER.find("St. Louis"));
    }

    @Test
    void readsCountiesWithAndWithoutTheirGenericWord() {
        Candidate county = GAZETTEER.find("Kootenai County").get(0);

        assertThat(county.level()).contains(Level.DISTRICT);
        assertThat(county.admin1()).contains("Idaho");
        assertThat(GAZETTEER.find("Kootenai")).contains(county);
    }

    @Test
    void findsTheCoreOfALongerName() {
        assertThat(GAZETTEER.find("Helmand province"))
                .hasSize(1)
                .allSatisfy(place -> assertThat(place.level()).contains(Level.PROVINCE));
        assertThat(GAZETTEER.find("city of Goma"))
                .allSatisfy(place -> assertThat(place.level().orElseThrow()).isIn(Level.CITY, Level.SUB_CITY));
    }

    @Test
    void takesTheLongestNameInRunningText() {
        List<String> tokens = List.of("from", "New", "York", "City", "to", "St.", "Louis", "is", "nice");

        Match match = GAZETTEER.longestAt(tokens, 1).orElseThrow();

        assertThat(match.from()).isEqualTo(1);
        assertThat(match.to()).isEqualTo(4);
        assertThat(GAZETTEER.longestAt(tokens, 5).map(Match::to)).contains(7);
        assertThat(GAZETTEER.longestAt(tokens, 8)).isEqualTo(Optional.empty());
        assertThat(GAZETTEER.startsName("New")).isTrue();
        assertThat(GAZETTEER.startsName("nice")).isFalse();
    }

    @Test
    void tellsWhatLiesInWhat() {
        Candidate parish = GAZETTEER.find("Tangipahoa Parish").get(0);
        Candidate town = GAZETTEER.find("Amite City").get(0);

        assertThat(town.liesIn(parish)).isTrue();
        assertThat(parish.liesIn(town)).isFalse();
        assertThat(parish.liesIn(parish)).isFalse();
    }
}
