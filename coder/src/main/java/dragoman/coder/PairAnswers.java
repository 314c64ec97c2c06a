package dragoman.coder;

import dragoman.analyse.Sentence;
import dragoman.coder.code.Cameo;
import dragoman.coder.code.Draft;
import dragoman.coder.code.PairReader.Link;
import dragoman.coder.opinion.Judgement;
import dragoman.coder.opinion.Label;
import dragoman.coder.opinion.Opinion;
import dragoman.coder.opinion.Question;
import dragoman.coder.opinion.SecondOpinion;
import dragoman.model.Mode;
import dragoman.model.Pair;
import dragoman.model.Root;
import dragoman.model.Status;
import dragoman.model.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Answers {@code dragoman relate}: the event by which the lexicon links the two best, or the second opinion where the lexicon
 * is silent or undecided.
 */
final class PairAnswers {
    /** The score at which both fill their roles. */
    private static final double SURE = 10;
    /** Below this score the lexicon's event only stands in the same sentence. */
    private static final double LINKED = 2;
    /** From here on the second opinion is sure enough to overrule the lexicon. */
    private static final double OVERRULES = 0.8;

    private final PairQuestions questions;
    private final Optional<SecondOpinion> secondOpinion;
    private final Cameo cameo;

    PairAnswers(PairQuestions questions, Optional<SecondOpinion> secondOpinion, Cameo cameo) {
        this.questions = questions;
        this.secondOpinion = secondOpinion;
        this.cameo = cameo;
    }

    Pair answer(PairQuestion pair) {
        return questions.of(pair).stream()
                .max(Comparator.comparingDouble(PairAnswers::score))
                .map(question -> answer(pair, question))
                .orElseGet(() -> guess(pair));
    }

    private static double score(Question question) {
        return question.links().stream().mapToDouble(Link::score).findFirst().orElse(Double.NEGATIVE_INFINITY);
    }

    private Pair answer(PairQuestion pair, Question question) {
        Optional<Link> best = question.links().stream().findFirst();
        if (secondOpinion.isEmpty() || !together(question)) {
            return best.map(link -> read(pair, question, link, confidence(link)))
                    .orElseGet(() -> guess(pair));
        }
        Opinion opinion = secondOpinion.get().on(question);
        Label label = opinion.best();
        boolean linked = best.isPresent() && best.get().score() >= LINKED;
        if (linked && !overrules(opinion, label, label(best.get()))) {
            return read(pair, question, best.get(), opinion.granted(label(best.get())));
        }
        return question.links().stream()
                .filter(link -> link.score() >= LINKED && label(link) == label)
                .findFirst()
                .map(link -> read(pair, question, link, opinion.granted(label)))
                .orElseGet(() -> judged(pair, question, label, opinion.granted(label)));
    }

    private static boolean overrules(Opinion opinion, Label label, Label lexicon) {
        return label != lexicon && opinion.granted(label) >= OVERRULES;
    }

    private static boolean together(Question question) {
        return question.source().sentence() == question.target().sentence();
    }

    private Label label(Link link) {
        return Label.of(cameo.code(link.draft()));
    }

    private static double confidence(Link link) {
        return Math.max(0.1, Math.min(0.9, link.score() / SURE));
    }

    private Pair read(PairQuestion pair, Question question, Link link, double confidence) {
        Draft draft = link.draft();
        return pair(pair, question, draft, cameo.code(draft), confidence);
    }

    private Pair judged(PairQuestion pair, Question question, Label label, double confidence) {
        Draft draft = Judgement.draft(question, label);
        return pair(pair, question, draft, cameo.code(draft), confidence);
    }

    private static Pair pair(PairQuestion pair, Question question, Draft draft, String code, double confidence) {
        Text text = new Text(pair.text());
        Sentence sentence = question.reading().sentence();
        return new Pair(
                pair.id(),
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

    /** Nothing is known of the sentence: that somebody speaks of somebody is the likeliest. */
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
