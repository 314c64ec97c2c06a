package dragoman.knowledge.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisambiguationTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Disambiguation DISAMBIGUATION = new Disambiguation(GAZETTEER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FRA | Paris, Washington, Moscow, Russia, U.S.
            USA | Paris, Texas, Dallas, Sherman
            LBN | Tripoli, Beirut, Sidon, Syria
            LBY | Tripoli, Benghazi, Misrata, Italy
            GEO | Georgia, Tbilisi, Russia
            USA | Georgia, Atlanta, Savannah
            EGY | Alexandria, Cairo, Egypt
            PAK | Hyderabad, Karachi, Sindh
            IND | Hyderabad, Delhi, Telangana
            VEN | Valencia, Caracas, Venezuela
            ESP | Valencia, Spain, U.S.
            USA | Birmingham, Montgomery, Alabama
            GBR | Birmingham, London
            UKR | Odessa, Ukraine, Russia
            USA | Odessa, Midland, Texas
            JOR | Jordan, Amman, Syria
            NER | Niger, Niamey, France
            JAM | Kingston, Jamaica
            """)
    void readsANameByTheOthersAroundIt(String country, String names) {
        assertThat(first(names.split(", ")).country()).contains(country);
    }

    @Test
    void takesTheDivisionThatTheTextNames() {
        Candidate place = resolve(Toponym.of("Columbus").in("Ga."), Toponym.of("Ga."))
                .get(0)
                .orElseThrow();

        assertThat(place.admin1()).contains("Georgia");
        assertThat(resolve(Toponym.of("Springfield").in("IL"))
                        .get(0)
                        .orElseThrow()
                        .admin1())
                .contains("Illinois");
    }

    @Test
    void takesTheCountryWhosePartTheTextNames() {
        assertThat(resolve(Toponym.of("Tripoli").in("northern Lebanon"))
                        .get(0)
                        .orElseThrow()
                        .country())
                .contains("LBN");
    }

    @Test
    void givesANameOneSenseInADocument() {
        List<Optional<Candidate>> places =
                resolve(Toponym.of("Lafayette"), Toponym.of("Lafayette").in("Indiana"), Toponym.of("Lafayette"));

        assertThat(places).hasSize(3).containsOnly(places.get(1));
        assertThat(places.get(0).orElseThrow().admin1()).contains("Indiana");
    }

    @Test
    void keepsSensesApartThatTheTextTellsApart() {
        List<Optional<Candidate>> places = resolve(
                Toponym.of("Portland").in("Maine"), Toponym.of("Portland").in("Oregon"));

        assertThat(places)
                .extracting(place -> place.orElseThrow().admin1().orElseThrow())
                .containsExactly("Maine", "Oregon");
    }

    @Test
    void listensToDatelineOutletAndCountries() {
        Toponym town = Toponym.of("Troy");
        assertThat(resolve(new DocumentPlaces(
                                List.of(town), Map.of(), Optional.empty(), Optional.of("USA"), Optional.of("Michigan")))
                        .admin1())
                .contains("Michigan");
        assertThat(resolve(new DocumentPlaces(
                                List.of(Toponym.of("Tripoli")),
                                Map.of("LBN", 4),
                                Optional.of(Toponym.of("Beirut")),
                                Optional.empty(),
                                Optional.empty()))
                        .country())
                .contains("LBN");
    }

    @Test
    void prefersTheCityWhereItsProvinceHasItsName() {
        assertThat(first("Kharkiv", "Kyiv").level()).contains(Level.CITY);
        assertThat(first("Kharkiv region", "Kyiv").level()).contains(Level.PROVINCE);
    }

    @Test
    void saysNothingOfNamesItDoesNotKnow() {
        assertThat(resolve(Toponym.of("Qwertyville"))).containsExactly(Optional.empty());
    }

    @Property(tries = 50)
    void ignoresHowOftenItIsAsked(@ForAll @IntRange(min = 1, max = 4) int times) {
        Toponym[] toponyms = {Toponym.of("Paris"), Toponym.of("Lyon"), Toponym.of("Marseille")};
        List<Optional<Candidate>> once = resolve(toponyms);

        for (int i = 0; i < times; i++) {
            assertThat(resolve(toponyms)).isEqualTo(once);
        }
    }

    private static Candidate first(String... names) {
        Toponym[] toponyms = Arrays.stream(names).map(Toponym::of).toArray(Toponym[]::new);
        return resolve(toponyms).get(0).orElseThrow();
    }

    private static List<Optional<Candidate>> resolve(Toponym... toponyms) {
        return DISAMBIGUATION.resolve(DocumentPlaces.of(List.of(toponyms)));
    }

    private static Candidate resolve(DocumentPlaces document) {
        return DISAMBIGUATION.resolve(document).get(0).orElseThrow();
    }
}
