package dragoman.coder.merge;

import dragoman.analyse.Analysis;
import dragoman.analyse.Sentence;
import dragoman.coder.attribute.Utterances;
import dragoman.coder.code.Draft;
import dragoman.coder.code.Tie;
import dragoman.coder.date.TimeExpression;
import dragoman.coder.locate.Toponym;
import dragoman.coder.mention.Mentions;
import dragoman.coder.resolve.Resolutions;
import dragoman.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that the stages found in a document.
 *
 * @param document the document's id
 * @param published its publication date
 */
public record Evidence(
        String document,
        Text text,
        Analysis analysis,
        Optional<LocalDate> published,
        Mentions mentions,
        Resolutions resolutions,
        List<TimeExpression> times,
        List<Toponym> toponyms,
        List<Draft> drafts,
        List<Tie> ties,
        Utterances utterances) {
    public Evidence {
        times = List.copyOf(times);
        toponyms = List.copyOf(toponyms);
        drafts = List.copyOf(drafts);
        ties = List.copyOf(ties);
    }

    public Sentence sentence(int index) {
        return analysis.sentences().get(index);
    }
}
