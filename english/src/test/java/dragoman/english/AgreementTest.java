package dragoman.english;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.analyse.english.ModelLocation;
import dragoman.analyse.model.ModelFile;
import dragoman.converter.Agreement;
import dragoman.converter.Agreement.Layer;
import dragoman.converter.Oracle;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The model file read by our own inference, against NLP4J on its own models. Over more text: {@code ./bench/run oracle}.
 */
class AgreementTest {
    /** Names also see word vectors, which the file has in bytes. */
    private static final double NAMES = 0.999;

    private static Agreement agreement;

    @BeforeAll
    static void compare() throws IOException {
        agreement = new Agreement(ModelFile.open(ModelLocation.find(System.err::println)));
        Oracle oracle = Oracle.load();
        try (Stream<Path> articles = Files.list(Path.of("../articles"))) {
            List<Path> texts = articles.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            for (Path text : texts) {
                for (NLPNode[] sentence : oracle.read(Files.readString(text))) {
                    agreement.add(sentence);
                }
            }
        }
    }

    @Test
    void thereWasSomethingToCompare() {
        assertThat(agreement.tokens()).isGreaterThan(5000);
    }

    @ParameterizedTest
    @EnumSource
    void readsAsNlp4jDoes(Layer layer) {
        assertThat(agreement.share(layer))
                .as("differences: %s", agreement.differences())
                .isGreaterThanOrEqualTo(layer == Layer.NAME ? NAMES : 1);
    }

    @Test
    void theFileIsWhole() {
        ModelFile.open(ModelLocation.find(System.err::println)).check();
    }
}
