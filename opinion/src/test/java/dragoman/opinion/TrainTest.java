package dragoman.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.analyse.Analyser;
import dragoman.analyse.english.EnglishAnalyser;
import dragoman.analyse.english.ModelLocation;
import dragoman.coder.Coder;
import dragoman.coder.lexicon.Lexicon;
import dragoman.coder.opinion.Weights;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.place.Gazetteer;
import dragoman.model.Article;
import dragoman.model.CodedRecord;
import dragoman.model.Event;
import dragoman.model.Pair;
import dragoman.model.Root;
import dragoman.model.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TrainTest {
    private static final int SOME = 400;

    private static Analyser analyser;
    private static Knowledge knowledge;
    private static Lexicon lexicon;

    @BeforeAll
    static void load() {
        analyser = EnglishAnalyser.open(ModelLocation.find(message -> {}));
        knowledge = Knowledge.load();
        lexicon = Lexicon.load();
    }

    @Test
    void theSameSentencesGiveTheSameWeights() throws IOException {
        List<Row> rows = Rows.read(Path.of("src/main/training")).subList(0, SOME);
        byte[] first = bytes(Trainer.train(new Examples(analyser, knowledge, lexicon).of(rows)));
        byte[] second = bytes(Trainer.train(new Examples(analyser, knowledge, lexicon).of(rows)));
        assertThat(second).isEqualTo(first);
        assertThat(bytes(Weights.read(new ByteArrayInputStream(first)))).isEqualTo(first);
    }

    @Test
    void whatNoEntryReadsIsReadAndSaysSo() {
        Pair pair = coder().relate(row("{S:Government jets} pulverized {T:the rebel base} with bombs."));
        assertThat(pair.rule()).isEqualTo("second opinion");
        assertThat(pair.quadCode().code()).isEqualTo(4);
        assertThat(pair.confidence()).isBetween(0.1, 1.0);
    }

    @Test
    void operatorsActOnWhatItReads() {
        List<CodedRecord> records =
                coder().code(Article.of("a", "Fiji denied having shelled nineteen pilgrims from Tonga."));
        assertThat(records.stream().filter(Event.class::isInstance).map(Event.class::cast))
                .filteredOn(event -> event.root() == Root.ASSAULT)
                .extracting(Event::status)
                .containsOnly(Status.DENIED);
    }

    private static Coder coder() {
        return new Coder(analyser, knowledge, Gazetteer.load(), lexicon);
    }

    private static dragoman.coder.PairQuestion row(String marked) {
        return Row.of("---\toccurred\t" + marked, "test").pair();
    }

    private static byte[] bytes(Weights weights) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        weights.write(out);
        return out.toByteArray();
    }
}
