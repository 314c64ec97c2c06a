package dragoman.bench.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dragoman.bench.Shared;
import dragoman.model.Context;
import dragoman.model.Mode;
import dragoman.model.QuadCode;
import dragoman.model.Root;
import dragoman.model.Sector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The ontology's enums against the codebook's facts in {@code $DRAGOMAN_SHARED/ontology/plover.yaml}. */
class PloverTest {
    private static Map<?, ?> plover = Map.of();

    @BeforeEach
    void read() throws IOException {
        if (!plover.isEmpty()) {
            return;
        }
        Optional<Path> file = Shared.file("ontology/plover.yaml");
        assumeThat(file).as(Shared.missing("ontology/plover.yaml")).isPresent();
        plover = (Map<?, ?>)
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file.orElseThrow()));
    }

    @Test
    void rootsAreTheCodebooks() {
        assertThat(names(Root.values())).containsExactlyInAnyOrderElementsOf(keys(map(plover, "events")));
        for (Root root : Root.values()) {
            Map<?, ?> facts = map(map(plover, "events"), root.name());
            assertThat(root.score()).as(root + " score").isEqualTo(number(facts.get("score")));
            assertThat(root.requiresRecipient())
                    .as(root + " requires_recipient")
                    .isEqualTo(Boolean.TRUE.equals(facts.get("requires_recipient")));
            assertThat(root.quad().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .as(root + " quad")
                    .isEqualTo(facts.get("quad"));
        }
    }

    @Test
    void modesAreTheCodebooks() {
        for (Root root : Root.values()) {
            Map<?, ?> modes = map(map(map(plover, "events"), root.name()), "modes");
            assertThat(Mode.of(root).stream().map(Mode::code))
                    .as("modes of " + root)
                    .containsExactlyInAnyOrderElementsOf(keys(modes));
            for (Mode mode : Mode.of(root)) {
                assertThat(mode.score())
                        .as(mode + " score")
                        .isEqualTo(number(map(modes, mode.code()).get("score")));
            }
        }
    }

    @Test
    void contextsAreTheCodebooks() {
        List<?> contexts = (List<?>) plover.get("contexts");
        assertThat(Arrays.stream(Context.values()).map(Context::code).toList()).isEqualTo(contexts);
    }

    @Test
    void sectorsAreTheCodebooks() {
        assertThat(names(Sector.values())).containsExactlyInAnyOrderElementsOf(keys(map(plover, "sectors")));
    }

    @Test
    void quadCodesAreTheCodebooks() {
        Map<?, ?> codes = map(plover, "quad_codes");
        for (QuadCode quad : QuadCode.values()) {
            assertThat(codes.get(quad.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                    .as(quad.name())
                    .isEqualTo(quad.code());
        }
        assertThat(codes).hasSize(QuadCode.values().length);
    }

    private static Map<?, ?> map(Map<?, ?> parent, String key) {
        return parent.get(key) instanceof Map<?, ?> map ? map : Map.of();
    }

    private static Set<String> keys(Map<?, ?> map) {
        return Set.copyOf(map.keySet().stream().map(Object::toString).toList());
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
