package dragoman.coder;

import dragoman.analyse.Analyser;
import dragoman.analyse.Analysis;
import dragoman.analyse.Sentence;
import dragoman.coder.code.Cameo;
import dragoman.coder.code.Draft;
import dragoman.coder.code.PairReader;
import dragoman.coder.code.PairReader.Link;
import dragoman.coder.code.Reading;
import dragoman.coder.mention.Mention;
import dragoman.coder.mention.MentionFinder;
import dragoman.coder.mention.Mentions;
import dragoman.coder.resolve.Resolutions;
import dragoman.coder.resolve.Resolver;
import dragoman.model.Mode;
import dragoman.model.Pair;
import dragoman.model.Root;
import dragoman.model.Status;
import dragoman.model.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers {@code dragoman relate}: the two marked stretches become mentions, and the best event between them is the answer. */
final class PairAnswers {
    /** The score at which both fill their roles. */
    private static final double SURE = 10;

    private final Analyser analyser;
    private final MentionFinder mentionFinder;
    private final Resolver resolver;
    private final PairReader reader;
    private final Cameo cameo;

    PairAnswers(Analyser analyser, MentionFinder mentionFinder, Resolver resolver, PairReader reader, Cameo cameo) {
        this.analyser = analyser;
        this.mentionFinder = mentionFinder;
        this.resolver = resolver;
        this.reader = reader;
        this.cameo = cameo;
    }

    Pair answer(PairQuestion question) {
        Text text = new Text(question.text());
        Analysis analysis = analyser.analyse(text.string());
        Optional<Mention> source = Marks.mention(text, analysis, question.source());
        Optional<Mention> target = Marks.mention(text, analysis, question.target());
        if (source.isEmpty() || target.isEmpty()) {
            return guess(question);
        }
        List<Mention> marked = List.of(source.get(), target.get());
        Mentions mentions = Marks.among(analysis, mentionFinder.find(analysis), marked);
        Resolutions resolutions =
                Marks.known(resolver.resolve(analysis, mentions, question.date()), mentions, analysis);
        return Stream.of(source.get().sentence(), target.get().sentence())
                .distinct()
                .map(analysis.sentences()::get)
                .flatMap(
                        sentence -> reader
                                .read(new Reading(sentence, mentions, resolutions, marked), source.get(), target.get())
                                .stream())
                .max(Comparator.comparingDouble(Link::score))
                .map(link -> pair(
                        question, text, analysis.sentences().get(link.draft().sentence()), link))
                .orElseGet(() -> guess(question));
    }

    private Pair pair(PairQuestion question, Text text, Sentence sentence, Link link) {
        Draft draft = link.draft();
        String code = cameo.code(draft);
        double confidence = Math.max(0.1, Math.min(0.9, link.score() / SURE));
        return new Pair(
                question.id(),
                List.of(draft.root()),
                draft.mode().map(Mode::code).stream().toList(),
                code,
                draft.root().quad(),
                draft.status(),
                draft.words().stream()
                        .map(word -> text.span(
                                sentence.token(word).start(),
                                sentence.token(word).end()))
                        .toList(),
                Math.round(confidence * 100) / 100.0,
                draft.rule());
    }

    /** No event is known in the sentence: that somebody speaks of somebody is the likeliest there. */
    private Pair guess(PairQuestion question) {
        Root root = Root.CONSULT;
        return new Pair(
                question.id(),
                List.of(root),
                List.of(),
                cameo.code(root, Optional.empty(), Optional.empty()),
                root.quad(),
                Status.OCCURRED,
                List.of(),
                0.05,
                "guess");
    }
}
