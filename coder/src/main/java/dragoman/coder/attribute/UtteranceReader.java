package dragoman.coder.attribute;

import dragoman.analyse.Analysis;
import dragoman.coder.mention.Mentions;
import dragoman.coder.resolve.Resolutions;
import java.util.List;

/** Reads who says what. */
public final class UtteranceReader {
    public Utterances read(Analysis analysis, Mentions mentions, Resolutions resolutions) {
        return new Utterances(List.of(), List.of());
    }
}
