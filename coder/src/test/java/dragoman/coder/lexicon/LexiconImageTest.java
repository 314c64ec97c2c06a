package dragoman.coder.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexiconImageTest {
    @Test
    void theBuildHasCompiledTheLexicon() {
        assertThat(Lexicon.class.getResource("/dragoman/lexicon/" + Lexicon.COMPILED))
                .as("build with Maven, which runs Compile")
                .isNotNull();
    }

    @Test
    void theCompiledEntriesAreThoseOfTheFiles() {
        assertThat(Lexicon.load().entries()).isEqualTo(Lexicon.written());
    }

    @Test
    void theSameFilesGiveTheSameImage() {
        assertThat(LexiconImage.of(Lexicon.written()).sameAs(LexiconImage.of(Lexicon.written())))
                .isTrue();
    }
}
