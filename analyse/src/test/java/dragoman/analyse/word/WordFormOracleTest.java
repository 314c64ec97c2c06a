package dragoman.analyse.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Forms as NLP4J sees them. */
class WordFormOracleTest {
    private static final String TELLING =
            "0179$#%.,:/=-+@_\u00b1\u2212\u221a\u20ac\u00a3\u2019\u201c\u2014\u2022\u203b";

    @Property(tries = 20_000)
    void signsAndFigures(@ForAll("signs") String form) {
        check(form);
    }

    @Property(tries = 20_000)
    void addresses(@ForAll("addresses") String form) {
        check(form);
    }

    @Property(tries = 5_000)
    void anything(@ForAll String form) {
        check(form);
    }

    @Test
    void everyCharacter() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            check(String.valueOf((char) c));
            check("a" + (char) c + "1");
            check("1" + (char) c + "1");
        }
    }

    @Test
    void links() {
        for (String form : List.of(
                "#hlink#",
                "###hlink#",
                "a.pdf",
                ".pdf",
                "x.PDF",
                "x.torrent",
                "x.torrents",
                "sftp://",
                "http:/",
                "HTTPS://é",
                "ſftp://x",
                "100.1.1",
                "100.1.1.",
                "100.1.1.x",
                "1000.1.1.1",
                "100.1234.1.1",
                "100.1.1234.1",
                "100.1.1.1234",
                "100..1.1.1",
                "é.co",
                "_.co",
                "-.co",
                "a.c",
                "a.c0",
                "a.-co",
                "x..co",
                "name@host",
                "id:pass@x.yz",
                "")) {
            check(form);
        }
    }

    @Test
    void tokensOfTexts() {
        SharedTexts.tokens().forEach(WordFormOracleTest::check);
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.strings().withChars(TELLING).withChars('a', 'B').ofMaxLength(9);
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.of(
                        "http", "S", "ftp", "://", ":", "/", ".", ".", ".", "1", "12", "345", "co", "7z", "mp4", "html",
                        "-", "é", "_", "x", "#")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    private static void check(String form) {
        WordForm word = WordForm.of(form);
        assertThat(word).isEqualTo(OracleForms.of(form));
        for (boolean first : new boolean[] {true, false}) {
            int traits = word.traits(first);
            assertThat(codes(traits)).isEqualTo(OracleForms.orthography(word.simplified(), first, true));
            assertThat(codes(traits & Trait.CASELESS))
                    .isEqualTo(OracleForms.orthography(word.simplified(), first, false));
        }
    }

    /** In the order of the constants, which is to be NLP4J's. */
    private static List<Integer> codes(int traits) {
        List<Integer> codes = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            if ((traits & trait.bit()) != 0) {
                codes.add(trait.code());
            }
        }
        return codes;
    }
}
