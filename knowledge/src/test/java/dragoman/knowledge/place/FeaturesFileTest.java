package dragoman.knowledge.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeaturesFileTest {
    private static final String HEADER =
            "name\taliases\tkind\tfeature_class\tfeature_code\tcountry\tlat\tlon\tgeonameid\n";

    @Test
    void holdsEachPlaceOnceWithLegalValues() throws IOException {
        Set<String> seen = new HashSet<>();
        try (var in = FeaturesFileTest.class.getResourceAsStream("/dragoman/knowledge/features.tsv")) {
            assertThat(in).isNotNull();
            for (Table.Row row : Table.read("features.tsv", in).rows()) {
                Candidate place = Feature.authored(row).place();
                assertThat(seen.add(place.name() + place.country() + place.featureCode()))
                        .as("%s:%d: %s stands twice", row.file(), row.line(), place.name())
                        .isTrue();
                place.country().ifPresent(code -> assertThat(code).matches("[A-Z]{3}"));
            }
        }
        assertThat(seen).hasSizeGreaterThan(1000);
    }

    @Test
    void readsWhatGeoNamesLacks() {
        Gazetteer gazetteer = Gazetteer.load();

        assertThat(gazetteer.find("Donbas")).extracting(Candidate::featureCode).contains("RGN");
        assertThat(gazetteer.find("Strait of Hormuz"))
                .extracting(Candidate::featureCode)
                .contains("STRT");
        assertThat(gazetteer.find("Calif.").get(0).admin1()).contains("California");
        assertThat(gazetteer.find("Saigon").get(0).geonameid()).contains(1566083L);
        assertThat(gazetteer.find("OK")).isEmpty();
        assertThat(gazetteer.findInContext("OK").get(0).name()).isEqualTo("Oklahoma");
        assertThat(gazetteer.findInContext("Calif").get(0).name()).isEqualTo("California");
    }

    @Test
    void saysWhatIsWrongWithARow() {
        assertThatThrownBy(() -> Table.read("places.tsv", stream("Aral Sea\t\tsea\n")))
                .hasMessage("places.tsv:2: 3 cells, expected 9; separate them by single tabs");
        assertThatThrownBy(() -> authored("Aral Sea\t\tsea\tH\tSEA\t\t45\t60\t"))
                .hasMessageContaining("places.tsv:2: kind sea is unknown");
        assertThatThrownBy(() -> authored("Aral Sea\t\twater\tH\tSEA\t\tnorth\t60\t"))
                .hasMessageContaining("places.tsv:2: column lat holds north, expected decimal degrees");
    }

    private static Feature authored(String row) throws IOException {
        return Feature.authored(Table.read("places.tsv", stream(row)).rows().get(0));
    }

    private static ByteArrayInputStream stream(String rows) {
        return new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }
}
