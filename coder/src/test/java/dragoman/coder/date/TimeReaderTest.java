package dragoman.coder.date;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.analyse.Analysis;
import dragoman.coder.TestAnalyser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads {@code time-expressions.tsv}: each row is a text with its expressions marked. */
class TimeReaderTest {
    private static final Pattern MARK = Pattern.compile("\\[([^|\\]]*)\\|([^\\]]*)]");

    static Stream<Arguments> rows() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(TimeReaderTest.class.getResourceAsStream("time-expressions.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("published"))
                    .map(line -> line.split("\t"))
                    .map(fields -> Arguments.of(fields[0], fields[1]));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsTheMarkedExpressions(String published, String marked) {
        assertThat(read(published, marked)).isEqualTo(marked);
    }

    /** The text with what was read marked as in the table. */
    private static String read(String published, String marked) {
        String text = MARK.matcher(marked).replaceAll("$1");
        Analysis analysis = TestAnalyser.analyse(text);
        Optional<LocalDate> date = published.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(published));
        List<TimeExpression> expressions = TimeReader.read(analysis, date);
        StringBuilder result = new StringBuilder(text);
        for (int i = expressions.size() - 1; i >= 0; i--) {
            TimeExpression e = expressions.get(i);
            result.insert(e.end(), "|" + e.type().code() + " " + e.value() + "]");
            result.insert(e.start(), "[");
        }
        return result.toString();
    }
}
