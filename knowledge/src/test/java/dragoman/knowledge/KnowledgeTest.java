package dragoman.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();

    private static List<String> found(String words) {
        return KNOWLEDGE.names(KNOWLEDGE.words(Arrays.asList(words.split(" ")))).stream()
                .map(match -> match.from() + "-" + match.to() + " "
                        + match.values().get(0).known().id() + " "
                        + match.values().get(0).use())
                .toList();
    }

    @Test
    void theIndexListsEveryFile() throws Exception {
        Path index = Path.of(
                Objects.requireNonNull(Knowledge.class.getResource("index.txt")).toURI());
        List<String> listed = Files.readAllLines(index);
        try (Stream<Path> files = Files.list(Objects.requireNonNull(index.getParent()))) {
            List<String> missing = files.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.matches(
                            "(countries|people|offices|organisations|groups|roles|titles|regions).*\\.tsv"))
                    .filter(name -> !listed.contains(name))
                    .toList();
            assertThat(missing).as("files to add to index.txt").isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "British Prime Minister Rishi Sunak | 0-1 country:GBR ADJECTIVE; 3-5 person:rishi-sunak NAME",
                "The U.S. warned | 1-2 country:USA NAME",
                "they told us | ''",
                "Kim Jong - un spoke | 0-4 person:kim-jong-un NAME",
                "Cote d'Ivoire voted | 0-2 country:CIV NAME",
                "Washington , D.C. , is quiet | 0-3 country:USA CAPITAL",
                "the Kremlin and Kyiv | 1-2 country:RUS SEAT; 3-4 country:UKR CAPITAL",
                "HAMAS SAYS ISRAEL BROKE TRUCE | 0-1 org:hamas NAME; 2-3 country:ISR NAME",
                "South Koreans marched | 0-2 country:KOR PEOPLE",
                "pro-Russian fighters | ''"
            })
    void findsNames(String words, String expected) {
        assertThat(String.join("; ", found(words))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD_OF_STATE, CHN, 2020-05-01, Xi Jinping",
        "HEAD_OF_GOVERNMENT, SVK, 2025-03-01, Robert Fico",
        "HEAD_OF_STATE, USA, 2021-01-20, Joe Biden",
        "FOREIGN_MINISTER, USA, 2023-06-01, Antony Blinken"
    })
    void knowsHolders(OfficeKind kind, String of, LocalDate day, String holder) {
        assertThat(KNOWLEDGE.holders(kind, of, day))
                .extracting(office -> office.holder().name())
                .contains(holder);
    }

    @Test
    void tellsThePluralOfRoles() {
        assertThat(KNOWLEDGE.roles(KNOWLEDGE.words(List.of("two", "police", "officers", "and", "state", "media"))))
                .extracting(match -> match.from() + "-" + match.to())
                .containsExactly("1-3", "4-6");
        assertThat(KNOWLEDGE
                        .roles(KNOWLEDGE.words(List.of("officers")))
                        .get(0)
                        .values()
                        .get(0)
                        .plural())
                .isTrue();
    }

    @Test
    void aUsersFilesAddAndReplace(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("people-mine.tsv"),
                "id\tname\taliases\tgender\tborn\tdied\nperson:ada-example\tAda Example\t~Example\tf\t\t\n");
        Files.writeString(
                folder.resolve("offices-mine.tsv"),
                "person\toffice\tkind\tof\tfrom\tto\nperson:ada-example\tSpeaker of Iceland\tspeaker\tISL\t2024\t\n");
        Knowledge mine = Knowledge.load(folder);
        assertThat(mine.holders(OfficeKind.SPEAKER, "ISL", LocalDate.of(2025, 2, 3)))
                .extracting(Office::title)
                .contains("Speaker of Iceland");
        assertThat(mine.bySurname("Example")).hasSize(1);
        assertThat(mine.version()).isNotEqualTo(KNOWLEDGE.version());
    }

    @Test
    void errorsNameFileAndLine(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("offices-mine.tsv"),
                "# mine\nperson\toffice\tkind\tof\tfrom\tto\nperson:nobody-at-all\tKing\tmonarch\tISL\t2024\t\n");
        assertThatThrownBy(() -> Knowledge.load(folder))
                .isInstanceOf(KnowledgeException.class)
                .hasMessage("offices-mine.tsv:3: person 'person:nobody-at-all', expected an id of a people file;"
                        + " add the person or fix the id");
    }
}
