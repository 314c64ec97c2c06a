package dragoman.bench.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void theInnermostClassOfAStageCounts() {
        assertThat(Stage.of(List.of(
                        "java.util.Arrays",
                        "dragoman.analyse.model.Weights",
                        "dragoman.analyse.parse.ParserModel$Run",
                        "dragoman.analyse.english.Annotator$Run",
                        "dragoman.coder.Coder")))
                .isEqualTo(Stage.PARSE);
        assertThat(Stage.of(List.of("dragoman.analyse.parse.Enhancement", "dragoman.coder.Coder")))
                .isEqualTo(Stage.GRAPH);
    }

    @Test
    void whoAsksTheKnowledgeIsCountedAndLoadingWhereNobodyDoes() {
        assertThat(Stage.of(List.of("dragoman.knowledge.Names", "dragoman.coder.resolve.Cast", "dragoman.coder.Coder")))
                .isEqualTo(Stage.RESOLVE);
        assertThat(Stage.of(List.of("dragoman.knowledge.Names"))).isEqualTo(Stage.LOADING);
        assertThat(Stage.of(List.of("java.lang.Thread"))).isEqualTo(Stage.OTHER);
    }

    @Test
    void sharesAreOfAllLooks() {
        Shares shares = new Shares();
        shares.add(List.of("dragoman.coder.date.Words"), "dragoman.coder.date.Words.at");
        shares.add(List.of("dragoman.coder.date.Words"), "dragoman.coder.date.Words.at");
        shares.add(List.of("dragoman.analyse.tag.Tagger"), "dragoman.analyse.tag.Tagger.tag");
        shares.add(List.of(), "");
        assertThat(shares.table()).contains("| tags and names | 25.0 % |\n| coder: dates | 50.0 % |");
        assertThat(shares.methods(1)).endsWith("| `dragoman.coder.date.Words.at` | 50.0 % |\n");
    }
}
