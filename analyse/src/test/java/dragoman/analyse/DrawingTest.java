package dragoman.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.analyse.parse.Sketch;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DrawingTest {
    @Test
    void aWordALine() {
        Sentence sentence = Sketch.of("Peace/NN/compound/talks talks/NNS/nsubj/resumed resumed/VBD/root"
                        + " Monday/NNP/npadvmod/resumed to/TO/aux/end end/VB/xcomp/resumed the/DT/det/war"
                        + " war/NN/dobj/end ././punct/resumed")
                .sentence(new Name(3, 4, NameType.DATE));
        assertThat(Drawing.of(sentence)).isEqualTo("""
                  ┌── Peace  NN   compound
                ┌─┴ talks    NNS  nsubj            +nsubj of end
                ┼ resumed    VBD  root
                ├── Monday   NNP  obl:npmod  DATE
                │ ┌── to     TO   aux
                └─┼ end      VB   xcomp
                  │ ┌── the  DT   det
                  └─┴ war    NN   obj
                """);
    }

    @Test
    void namesOfManyWords() {
        Sentence sentence = Sketch.of(
                        "General/NNP/compound/Okoro Ada/NNP/compound/Okoro Okoro/NNP/nsubj/wept" + " wept/VBD/root")
                .sentence(new Name(1, 3, NameType.PERSON));
        assertThat(Drawing.of(sentence)).isEqualTo("""
                  ┌── General  NNP  compound
                  ├── Ada      NNP  compound  PERSON
                ┌─┴ Okoro      NNP  nsubj     "
                ┴ wept         VBD  root
                """);
    }

    @Test
    void marksAndEmphasis() {
        Sentence sentence = Sketch.of("Mobs/NNS/nsubj/burned burned/VBD/root barns/NNS/dobj/burned")
                .sentence();
        assertThat(Drawing.of(sentence, 100, Token::isVerb, word -> "<" + word + ">"))
                .isEqualTo("""
                ┌── Mobs    NNS  nsubj
                ┼ <* burned>  VBD  root
                └── barns   NNS  obj
                """);
    }

    @Test
    void branchesThatCross() {
        Sentence sentence = Sketch.of("A/DT/det/report report/NN/nsubj/came came/VBD/root Monday/NNP/npadvmod/came"
                        + " on/IN/prep/report river/NN/compound/trade trade/NN/pobj/on")
                .sentence();
        assertThat(Drawing.of(sentence)).isEqualTo("""
                  ┌── A        DT   det
                ┌─┼ report     NN   nsubj
                ┼─│ came       VBD  root
                └─│── Monday   NNP  obl:npmod
                  │ ┌── on     IN   case
                  │ ├── river  NN   compound
                  └─┴ trade    NN   nmod:on
                """);
    }

    @Test
    void severalRoots() {
        Sentence sentence = Sketch.of("Oslo/NNP/root :/:/punct/Oslo Talks/NNS/root Friday/NNP/npadvmod/Talks")
                .sentence();
        assertThat(Drawing.of(sentence)).isEqualTo("""
                ─ Oslo      NNP  root
                ┬ Talks     NNS  root
                └── Friday  NNP  obl:npmod
                """);
    }

    @Test
    void edgesBeyondTheTreeGoOnInTheNextLine() {
        Sentence sentence = Sketch.of(
                        "Rebels/NNS/nsubj/entered entered/VBD/root ,/,/punct/entered looted/VBD/conj/entered"
                                + " ,/,/punct/entered burned/VBD/conj/entered and/CC/cc/entered left/VBD/conj/entered"
                                + " happy/JJ/dep/left")
                .sentence();
        assertThat(Drawing.of(sentence, 50, token -> false, UnaryOperator.identity()))
                .isEqualTo("""
                ┌── Rebels   NNS  nsubj     +nsubj of looted
                │                           +nsubj of burned
                │                           +nsubj of left
                ┼ entered    VBD  root
                ├── looted   VBD  conj:and
                ├── burned   VBD  conj:and
                ├── and      CC   cc
                └─┬ left     VBD  conj:and
                  └── happy  JJ   dep
                """);
    }

    /** A chain of 60 words, each under the one before: branches narrow, long words are cut. */
    @Test
    void deepSentencesStayNarrow() {
        StringBuilder written = new StringBuilder("w0/NN/root");
        for (int i = 1; i < 30; i++) {
            written.append(" w").append(i).append("/NN/dep/w").append(i - 1);
        }
        written.append(" ").append("x".repeat(300)).append("/NN/dep/w0");
        String drawing = Drawing.of(Sketch.of(written.toString()).sentence());
        assertThat(drawing.lines()).hasSize(31).allMatch(line -> line.length() <= 100);
    }

    @Test
    void punctuationAlone() {
        assertThat(Drawing.of(Sketch.of("././root").sentence())).isEmpty();
    }
}
