package dragoman.analyse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: a text, and its tokens with spaces between them. */
class TokenizerTest {
    static String tokens(String text) {
        String plain = Typography.plain(text);
        TokenSpans spans = new Tokenizer().tokens(plain, 0, plain.length());
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            forms.add(plain.substring(spans.start(i), spans.end(i)));
        }
        return String.join(" ", forms);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The minister left (in haste), she said. | The minister left ( in haste ) , she said .",
                "“It’s over,” he said. | \" It 's over , \" he said .",
                "‘No deal’ | ' No deal '",
                "((see below)) | ( ( see below ) )",
                "What?! No... yes -- or no | What ?! No ... yes -- or no",
                "war—or peace | war — or peace",
                "war… and peace | war … and peace",
                "and/or; this,that | and / or ; this , that",
            })
    void symbols(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "They didn't, couldn’t and won't. | They did n't , could n't and wo n't .",
                "He'll say she's here and I'd go | He 'll say she 's here and I 'd go",
                "Lukin's and the envoys' cars | Lukin 's and the envoys ' cars",
                "You cannot, gonna | You can not , gon na",
                "the 1990's and the '90s | the 1990's and the '90s",
                "the U.S.'s ('Uncle Sam'),'said he | the U.S. 's ( ' Uncle Sam ' ) , ' said he",
                "‘Class of ’27’ | ' Class of '27 '",
                "O'Hara rose at ten o'clock | O'Hara rose at ten o'clock",
                "Moscow 's reply | Moscow 's reply",
            })
    void apostrophes(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a Kyiv-based ex-envoy | a Kyiv - based ex-envoy",
                "\"Co-founders\" of the anti-war bloc | \" Co-founders \" of the anti-war bloc",
                "the U.S.-led mission | the U.S. - led mission",
                "COVID-19 and an F-16 | COVID-19 and an F-16",
                "the 1939-45 war, 2014–2015 | the 1939 - 45 war , 2014 – 2015",
                "a tete-a-tete | a tete-a-tete",
            })
    void hyphens(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "It cost $5m, £3.2bn or US$10,000. | It cost $ 5 m , £ 3.2bn or US$ 10,000 .",
                "up 5%, down -2.5 (3%) | up 5 % , down -2.5 ( 3 % )",
                "10km at 9am on 9/11 at 10:30 | 10 km at 9 am on 9/11 at 10:30",
                "the 21st on 5G, a T-72M | the 21st on 5G , a T-72M",
                "EUR5 and 7usd | EUR 5 and 7 usd",
                "point (a) of 2016 (2016) | point (a) of 2016 (2016)",
                "He is 9. She is 10. | He is 9 . She is 10 .",
                "1. First this; 2. then that | 1. First this ; 2. then that",
                "on Feb. 6. He | on Feb. 6 . He",
            })
    void numbers(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Gen. Ana P. Ruiz of Acme Inc. spoke | Gen. Ana P. Ruiz of Acme Inc. spoke",
                "at 5 p.m. in the U.S. in Jan. | at 5 p.m. in the U.S. in Jan.",
                "No. 5, but he said no. | No. 5 , but he said no .",
                "They came in. | They came in .",
                "seen on the BBC. Ltd. | seen on the BBC . Ltd.",
                "Mr. Flynn. | Mr. Flynn .",
                "Charleston, W.Va., and Erie, Pa. | Charleston , W.Va. , and Erie , Pa.",
                "\"in the U.S.\" etc. | \" in the U.S. \" etc.",
                "the end.The start | the end . The start",
                "Lt.Gen. Smith | Lt. Gen. Smith",
            })
    void fullStops(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "See https://example.org/a,b?c=d. | See https://example.org/a,b?c=d .",
                "(www.example.co.uk/news) or example.com. | ( www.example.co.uk/news ) or example.com .",
                "Write to ann.lee@example.net, please | Write to ann.lee@example.net , please",
                "(me@village.museum) a@b | ( me@village.museum ) a@b",
                "seen on example.com.The end | seen on example.com . The end",
                "@envoy wrote #peace :-) | @envoy wrote #peace :-)",
                "agreed👍👍 at once | agreed 👍👍 at once",
            })
    void net(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }
}
