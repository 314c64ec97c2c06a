package dragoman.coder;

import dragoman.analyse.Analyser;
import dragoman.analyse.Analysis;
import dragoman.coder.code.PairReader;
import dragoman.coder.code.Reading;
import dragoman.coder.lexicon.Lexicon;
import dragoman.coder.mention.Mention;
import dragoman.coder.mention.MentionFinder;
import dragoman.coder.mention.Mentions;
import dragoman.coder.opinion.Question;
import dragoman.coder.resolve.Resolutions;
import dragoman.coder.resolve.Resolver;
import dragoman.knowledge.Knowledge;
import dragoman.model.Text;
import java.util.List;
import java.util.stream.Stream;

/** Reads the sentences of two marked stretches: they become mentions, and the lexicon's events are linked to them. */
public final class PairQuestions {
    private final Analyser analyser;
    private final MentionFinder mentionFinder;
    private final Resolver resolver;
    private final PairReader reader;

    public PairQuestions(Analyser analyser, Knowledge knowledge, Lexicon lexicon) {
        this.analyser = analyser;
        this.mentionFinder = new MentionFinder(knowledge);
        this.resolver = new Resolver(knowledge);
        this.reader = new PairReader(lexicon);
    }

    /** One for each sentence in which one of the two is marked; none if a mark holds no word. */
    public List<Question> of(PairQuestion pair) {
        Text text = new Text(pair.text());
        Analysis analysis = analyser.analyse(text.string());
        List<Mention> marked = Stream.of(pair.source(), pair.target())
                .flatMap(span -> Marks.mention(text, analysis, span).stream())
                .toList();
        if (marked.size() < 2) {
            return List.of();
        }
        Mention source = marked.get(0);
        Mention target = marked.get(1);
        Mentions mentions = Marks.among(analysis, mentionFinder.find(analysis), marked);
        Resolutions resolutions = Marks.known(resolver.resolve(analysis, mentions, pair.date()), mentions, analysis);
        return Stream.of(source.sentence(), target.sentence())
                .distinct()
                .map(analysis.sentences()::get)
                .map(sentence -> new Reading(sentence, mentions, resolutions, marked))
                .map(reading -> new Question(reading, source, target, reader.links(reading, source, target)))
                .toList();
    }
}
