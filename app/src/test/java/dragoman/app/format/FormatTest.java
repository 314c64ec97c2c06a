package dragoman.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FormatTest {
    @Test
    void cellsOfTables() {
        assertThat(Csv.text("plain")).isEqualTo("plain");
        assertThat(Csv.text("a, \"b\"\n")).isEqualTo("\"a, \"\"b\"\"\n\"");
        assertThat(Csv.text("=SUM(A1)")).isEqualTo("'=SUM(A1)");
        assertThat(Csv.text("+1")).isEqualTo("'+1");
        assertThat(Csv.text("-1")).isEqualTo("'-1");
        assertThat(Csv.text("@a,b")).isEqualTo("\"'@a,b\"");
    }

    @Property
    void linesKeepTheWordsAndTheWidth(@ForAll String text, @ForAll @IntRange(min = 20, max = 120) int width) {
        String lines = new StyledText().add(text, Style.BOLD).lines(width, false, "", 0);
        assertThat(lines.replaceAll("\\s+", "")).isEqualTo(letters(text));
        for (String line : lines.split("\n")) {
            assertThat(line.codePointCount(0, line.length()) <= width || !line.contains(" "))
                    .isTrue();
        }
    }

    private static String letters(String text) {
        StringBuilder out = new StringBuilder();
        text.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c) && c != '\u00a0')
                .forEach(c -> out.append((char) c));
        return out.toString();
    }

    @Test
    void coloursOnlyWhereWanted() {
        StyledText text = new StyledText().add("met", Style.TRIGGER).add(" Kim\u001b[31m");
        assertThat(text.lines(80, false, "", 0)).isEqualTo("met Kim [31m\n");
        assertThat(text.lines(80, true, "", 0)).isEqualTo("\u001b[1;4mmet\u001b[0m Kim [31m\n");
    }
}
