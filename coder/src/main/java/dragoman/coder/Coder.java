package dragoman.coder;

import dragoman.analyse.Analyser;
import dragoman.analyse.Analysis;
import dragoman.analyse.Gate;
import dragoman.analyse.Sentence;
import dragoman.coder.attribute.UtteranceReader;
import dragoman.coder.attribute.Utterances;
import dragoman.coder.code.Cameo;
import dragoman.coder.code.Draft;
import dragoman.coder.code.EventReader;
import dragoman.coder.code.Reading;
import dragoman.coder.code.Tie;
import dragoman.coder.code.TieReader;
import dragoman.coder.date.PublicationDate;
import dragoman.coder.date.TimeExpression;
import dragoman.coder.date.TimeReader;
import dragoman.coder.lexicon.Lexicon;
import dragoman.coder.locate.Locator;
import dragoman.coder.locate.Toponym;
import dragoman.coder.mention.MentionFinder;
import dragoman.coder.mention.Mentions;
import dragoman.coder.merge.Evidence;
import dragoman.coder.merge.Merger;
import dragoman.coder.opinion.SecondOpinion;
import dragoman.coder.opinion.SilentClauses;
import dragoman.coder.resolve.Resolutions;
import dragoman.coder.resolve.Resolver;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.place.Gazetteer;
import dragoman.model.Article;
import dragoman.model.CodedRecord;
import dragoman.model.DateBasis;
import dragoman.model.Event;
import dragoman.model.Pair;
import dragoman.model.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads an article and writes down who did what to whom. A pure function of the article, safe to share between threads.
 *
 * <p>Example: {@code coder.code(Article.of("a.txt", "Paris expelled two Malian diplomats."))} gives a document record and an
 * event SANCTION expel, FRA to MLI.
 */
public final class Coder {
    private final Analyser analyser;
    private final Gate gate;
    private final MentionFinder mentionFinder;
    private final Resolver resolver;

    private final Locator locator;
    private final EventReader eventReader;
    private final TieReader tieReader;
    private final UtteranceReader utteranceReader;
    private final Merger merger;
    private final DocumentRecords documents;
    private final PairAnswers pairs;
    private final Optional<SilentClauses> silentClauses;

    public Coder(Analyser analyser, Knowledge knowledge, Gazetteer gazetteer, Lexicon lexicon) {
        Optional<SecondOpinion> secondOpinion = SecondOpinion.find(lexicon, analyser.vectors());
        Cameo cameo = Cameo.load();
        this.analyser = analyser;
        this.mentionFinder = new MentionFinder(knowledge);
        this.resolver = new Resolver(knowledge);

        this.locator = new Locator(gazetteer, knowledge);
        this.eventReader = new EventReader(lexicon);
        this.tieReader = new TieReader(knowledge);
        this.utteranceReader = new UtteranceReader();
        this.gate = new RecordGate(mentionFinder, eventReader, utteranceReader);
        this.merger = new Merger(cameo, Version.CODER);
        this.documents = new DocumentRecords(knowledge);
        this.silentClauses = secondOpinion.map(opinion -> new SilentClauses(opinion, eventReader, lexicon));
        this.pairs = new PairAnswers(new PairQuestions(analyser, knowledge, lexicon), secondOpinion, cameo);
    }

    /** The article's records: the document first, then all others in the order of the text. */
    public List<CodedRecord> code(Article article) {
        if (!documents.english(article)) {
            return List.of(documents.uncoded(article));
        }
        Text text = new Text(article.text());
        Analysis analysis = analyser.analyse(text.string(), gate);
        Optional<PublicationDate> published = published(article, analysis);
        Optional<LocalDate> date = published.map(PublicationDate::date);
        Mentions mentions = mentionFinder.find(analysis);
        Resolutions resolutions = resolver.resolve(analysis, mentions, date);
        List<TimeExpression> times = TimeReader.read(analysis, date);
        List<Toponym> toponyms = locator.locate(article, text, analysis);
        List<Draft> drafts = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            Reading reading = new Reading(sentence, mentions, resolutions);
            List<Draft> read = eventReader.read(reading);
            List<Draft> all = new ArrayList<>(read);
            silentClauses.ifPresent(clauses -> all.addAll(clauses.read(reading, read)));
            all.sort(Comparator.comparingInt(Draft::trigger));
            drafts.addAll(all);
            ties.addAll(tieReader.read(reading));
        }
        Utterances utterances = utteranceReader.read(analysis, mentions, resolutions);
        List<CodedRecord> records = merger.records(new Evidence(
                article.id(), text, analysis, date, mentions, resolutions, times, toponyms, drafts, ties, utterances));
        return documents.before(records, article, text, analysis, published);
    }

    /** The date the caller or the metadata give, else the one that the text itself gives. */
    private static Optional<PublicationDate> published(Article article, Analysis analysis) {
        return article.date()
                .map(date -> new PublicationDate(date, article.dateBasis().orElse(DateBasis.GIVEN)))
                .or(() -> PublicationDate.of(analysis));
    }

    /**
     * Why an event of an article was coded as it was.
     *
     * @param event one of the events that {@link #code} gives for the article
     */
    public Explanation explain(Article article, Event event) {
        Analysis analysis = analyser.analyse(article.text());
        Optional<LocalDate> date = published(article, analysis).map(PublicationDate::date);
        Mentions mentions = mentionFinder.find(analysis);
        Resolutions resolutions = resolver.resolve(analysis, mentions, date);
        Sentence sentence = analysis.sentences().get(event.textInfo().sequence());
        return new Explanation(event, sentence, eventReader.trace(new Reading(sentence, mentions, resolutions)));
    }

    /** The article's sentences with their grammar, in order; a record's {@code sequence} is a place in this list. */
    public List<Sentence> sentences(Article article) {
        return analyser.analyse(article.text()).sentences();
    }

    /** What the marked source does to the marked target: always an answer, with low confidence where it is a guess. */
    public Pair relate(PairQuestion question) {
        return pairs.answer(question);
    }
}
