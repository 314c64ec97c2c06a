package dragoman.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.knowledge.image.Image;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnowledgeImageTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();

    private static KnowledgeFiles files() {
        return KnowledgeFiles.read(Optional.empty());
    }

    @Test
    void theBuildHasCompiledTheFilesAsTheyAre() throws IOException {
        try (InputStream compiled = Objects.requireNonNull(
                Knowledge.class.getResourceAsStream(Knowledge.COMPILED), "build with Maven, which runs Compile")) {
            assertThat(Image.read(Knowledge.COMPILED, compiled).sameAs(KnowledgeImage.of(files())))
                    .isTrue();
        }
        assertThat(KNOWLEDGE.version()).isEqualTo(files().version());
    }

    @Test
    void recordsAreThoseOfTheFiles() {
        KnowledgeReader read = new KnowledgeReader(files());
        assertThat(KNOWLEDGE.countries()).containsExactlyElementsOf(read.countries.values());
        assertThat(KNOWLEDGE.people()).containsExactlyElementsOf(read.people.values());
        read.organisations.forEach(
                (id, organisation) -> assertThat(KNOWLEDGE.organisation(id)).hasValue(organisation));
        read.regions
                .values()
                .forEach(region -> assertThat(KNOWLEDGE.meanings(region.name().replaceFirst("^the ", "")))
                        .contains(new Meaning(region, NameUse.NAME)));
        read.titles
                .values()
                .forEach(title -> assertThat(KNOWLEDGE.titles(KNOWLEDGE.words(List.of(title.title()))))
                        .singleElement()
                        .satisfies(match -> assertThat(match.values()).contains(title)));
        read.roles
                .values()
                .forEach(role -> assertThat(KNOWLEDGE.roles(KNOWLEDGE.words(List.of(role.plural()))))
                        .singleElement()
                        .satisfies(match -> assertThat(match.values())
                                .extracting(Knowledge.RoleForm::role)
                                .contains(role)));
        read.offices
                .values()
                .forEach(
                        office -> assertThat(KNOWLEDGE.offices(office.holder())).contains(office));
    }

    @Test
    void aRecordIsAlwaysTheSameObject() {
        assertThat(KNOWLEDGE.country("ISL")).isPresent();
        assertThat(KNOWLEDGE.country("ISL").orElseThrow())
                .isSameAs(KNOWLEDGE.country("ISL").orElseThrow())
                .isSameAs(KNOWLEDGE.meanings("Iceland").get(0).known());
        assertThat(KNOWLEDGE.country("XYZ")).isEmpty();
        assertThat(KNOWLEDGE.bySurname("nobody of this name")).isEmpty();
    }
}
