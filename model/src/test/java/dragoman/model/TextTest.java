package dragoman.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void offsetsCountCodePoints() {
        assertThat(new Text("😀 Kyiv").span(3, 7)).isEqualTo(new Span("Kyiv", 2, 6));
    }

    @Property
    void codePointOffsetsAreThoseJavaCounts(
            @ForAll String string, @ForAll @IntRange(max = 40) int from, @ForAll @IntRange(max = 40) int to) {
        int points = string.codePointCount(0, string.length());
        Text text = new Text(string);
        assertThat(text.length()).isEqualTo(points);
        int start = Math.min(Math.min(from, to), points);
        int end = Math.min(Math.max(from, to), points);
        Span span = text.span(text.utf16Offset(start), text.utf16Offset(end));
        assertThat(span.start()).isEqualTo(start);
        assertThat(span.end()).isEqualTo(end);
    }
}
