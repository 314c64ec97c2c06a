package dragoman.bench.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CutsTest {
    private final Cuts cuts = new Cuts();

    @Test
    void theSameCutsHaveNoDifference() {
        add("He left .", "He left .");
        assertThat(cuts.equal()).isEqualTo(3);
        assertThat(cuts.places()).isZero();
        assertThat(cuts.listed()).isEmpty();
    }

    @Test
    void aPlaceIsWhatLiesBetweenEqualPieces() {
        add("Erie , Pa .", "Erie , Pa.");
        add("in Pa . ( AP )", "in Pa. ( AP )");
        add("on 5.", "on 5 .");
        assertThat(cuts.listed()).containsExactly("2 Pa . => Pa.", "1 5. => 5 .");
        assertThat(cuts.places()).isEqualTo(3);
        assertThat(cuts.theirs()).isEqualTo(12);
        assertThat(cuts.ours()).isEqualTo(11);
        assertThat(cuts.equal()).isEqualTo(7);
    }

    @Test
    void piecesMayCrossAndMayBeMissingAtTheEnd() {
        cuts.add(
                "abcdef",
                List.of(new Span(0, 2), new Span(2, 4)),
                List.of(new Span(0, 3), new Span(3, 4), new Span(4, 6)));
        assertThat(cuts.listed()).containsExactly("1  => ef", "1 ab cd => abc d");
    }

    /** Cuts one text in two ways: at the spaces of the two, which are none of the text's. */
    private void add(String theirs, String ours) {
        cuts.add(theirs.replace(" ", ""), spans(theirs), spans(ours));
    }

    private static List<Span> spans(String pieces) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (String piece : pieces.split(" ", -1)) {
            spans.add(new Span(start, start + piece.length()));
            start += piece.length();
        }
        return spans;
    }
}
