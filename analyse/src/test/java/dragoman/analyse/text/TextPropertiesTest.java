package dragoman.analyse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text: well-formed news, noise of pieces that rules look at, and any characters of Unicode. */
class TextPropertiesTest {
    private static final SentenceSplitter SPLITTER = new SentenceSplitter();

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.of(
                        " ", "\n", ".", "...", "…", "\"", "“", "”", "'", "’", "(", ")", "[", "-", "--", "—", "–", ",",
                        ":", "/", "@", "#", "$", "%", "&", "US", "U.S", "Gen", "No", "p.m", "Inc", "the", "The", "n't",
                        "s", "ex", "co", "5", "19", "2014", "km", "st", "www", "com", "://", "é", "👍", "\u200d",
                        "\u2003", "ñ")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> unicode() {
        return Arbitraries.strings().all().ofMaxLength(60);
    }

    @Property(tries = 3000)
    void tokensOfNoiseCoverIt(@ForAll("noise") String text) {
        checkCover(text);
    }

    @Property
    void tokensOfAnyTextCoverIt(@ForAll("unicode") String text) {
        checkCover(text);
    }

    private static void checkCover(String text) {
        String plain = Typography.plain(text);
        assertThat(plain).hasSameSizeAs(text);
        int last = 0;
        for (TokenSpans sentence : SPLITTER.sentences(plain, 0, plain.length())) {
            assertThat(sentence.size()).isPositive();
            for (int i = 0; i < sentence.size(); i++) {
                assertThat(sentence.start(i)).isGreaterThanOrEqualTo(last);
                assertThat(sentence.end(i)).isGreaterThan(sentence.start(i));
                assertThat(plain.substring(last, sentence.start(i)).chars()).allMatch(TextPropertiesTest::isBlank);
                assertThat(plain.substring(sentence.start(i), sentence.end(i))
                                .chars()
                                .boxed())
                        .noneMatch(TextPropertiesTest::isBlank);
                last = sentence.end(i);
            }
        }
        assertThat(plain.substring(last).chars().boxed()).allMatch(TextPropertiesTest::isBlank);
    }

    private static boolean isBlank(int c) {
        return Characters.isBlank((char) c);
    }

    @Property(tries = 2000)
    void placeInTheTextDoesNotMatter(@ForAll("noise") String text) {
        String plain = Typography.plain(text);
        String before = "Filed by A. Lee.\n\n";
        String embedded = before + plain + "\n\nThe end.";
        List<TokenSpans> alone = SPLITTER.sentences(plain, 0, plain.length());
        List<TokenSpans> inside = SPLITTER.sentences(embedded, before.length(), before.length() + plain.length());
        assertThat(shift(inside, before.length())).isEqualTo(shift(alone, 0));
    }

    @Property
    void noTokenCutsACharacterBeyondTheBasicPlane(@ForAll("noise") String text) {
        String plain = Typography.plain(text);
        for (TokenSpans sentence : SPLITTER.sentences(plain, 0, plain.length())) {
            for (int i = 0; i < sentence.size(); i++) {
                assertThat(Character.isLowSurrogate(plain.charAt(sentence.start(i))))
                        .isFalse();
            }
        }
    }

    private static String shift(List<TokenSpans> sentences, int by) {
        StringBuilder text = new StringBuilder();
        for (TokenSpans sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                text.append(sentence.start(i) - by)
                        .append('-')
                        .append(sentence.end(i) - by)
                        .append(' ');
            }
            text.append('|');
        }
        return text.toString();
    }

    /** Two million characters without a full stop, a space or an end: seconds, not hours, whatever is repeated. */
    @ParameterizedTest
    @ValueSource(
            strings = {"a", "word ", "ex-", "a.b", "a@b.", " - ", "x,y", "'s", "no.", "U.S. ", "(5)", "\"", "://", "5."
            })
    void longTextsTakeLinearTime(String piece) {
        String text = piece.repeat(2_000_000 / piece.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(SPLITTER.sentences(text, 0, text.length())).isNotEmpty());
    }
}
