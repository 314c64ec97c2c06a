package dragoman.opinion;

import dragoman.analyse.Analyser;
import dragoman.coder.PairQuestions;
import dragoman.coder.lexicon.Lexicon;
import dragoman.coder.opinion.Features;
import dragoman.coder.opinion.Question;
import dragoman.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows' sentences as the coder does. */
final class Examples {
    private final PairQuestions questions;
    private final Features features;

    Examples(Analyser analyser, Knowledge knowledge, Lexicon lexicon) {
        this.questions = new PairQuestions(analyser, knowledge, lexicon);
        this.features = new Features(lexicon, analyser.vectors());
    }

    /** An example a row; a row that the analyser cuts between its marks is left out. */
    List<Example> of(List<Row> rows) {
        List<Example> examples = new ArrayList<>();
        for (Row row : rows) {
            List<Question> read = questions.of(row.pair());
            if (read.size() == 1) {
                examples.add(new Example(row.label(), features.of(read.get(0))));
            }
        }
        return examples;
    }
}
