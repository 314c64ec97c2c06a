package dragoman.analyse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each text has a # where a sentence ends and another begins. */
class SentenceSplitterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy left. #She did not return.",
                "“We agreed,” he said. #“It is over.” #The crowd cheered.",
                "\"Are you sure?\" she asked. #\"Yes!\" he said.",
                "(He declined to comment.) #The talks go on.",
                "KYIV (Reuters) - The minister spoke on Jan. 5 to Gen. Lee. #He left at 5 p.m. on Friday.",
                "He came home from the U.S. #The trip was long.",
                "The U.S. Army and the U.S. Third Fleet took part.",
                "J. R. Smith met Dr. A. Jones. #They spoke.",
                "He led unit No. 5. #It was dissolved.",
                "Acme Inc. bought Bolt Ltd. #The price was not given.",
                "He lives in Erie, Pa. #Neighbours like him.",
                "He lives in Erie, Pa., with a dog.",
                "The men waited ... and waited. #Then they left.",
                "The cease-fire\nheld through the night, officials\nsaid. #Nobody was hurt.",
                "The aims are:\n#- to rest;\n#- to eat.",
                "- rest\n#- food\n#- drink",
                "Three points:\n#1. rest;\n#2. food;\n#3. drink",
                "He resigned on March\n2. #He had said so.",
                "The envoy\n- a former general - arrived.",
                "Two points:\n#• rest\n#• food",
                "They were told to come in. #Nobody did.",
                "She watched it on the BBC. #Then she slept.",
                "\"It was built in the U.S.\" #He laughed.",
                "The vote fell on March 6. #Turnout was low.",
                "In order: 1. Open the door; 2. Close it.",
                "Is it true? #Who knows!",
                "Talks resume in Geneva",
                "He left at 6 p.m. #\"It was late,\" she said.",
                "The U.S. \"embargo\" holds.",
                "The town fell in May.[3] #It was retaken.",
                "\"Only you and I.\" #She wept.",
                "The camp was emptied. #al-Rashid's men had left.",
                "'We are late.' '' #She ran.",
                "The film was shown on RT. #The BBC declined.",
                "It was Jan. 26. #Snow fell on the D.C. suburbs.",
                "KYIV, Ukraine (AP) — A drone fell on W.Va. soil in Erie, Pa. (AP) — Snow fell.",
            })
    void sentences(String marked) {
        StringBuilder text = new StringBuilder();
        for (String part : marked.split("#", -1)) {
            text.append(part);
        }
        String plain = Typography.plain(text.toString());
        StringBuilder found = new StringBuilder();
        List<TokenSpans> sentences = new SentenceSplitter().sentences(plain, 0, plain.length());
        int from = 0;
        for (TokenSpans sentence : sentences) {
            found.append(from == 0 ? "" : "#");
            int end = sentence == sentences.get(sentences.size() - 1)
                    ? plain.length()
                    : sentences.get(sentences.indexOf(sentence) + 1).start(0);
            found.append(text, from, end);
            from = end;
        }
        assertThat(found.toString()).isEqualTo(marked);
    }
}
