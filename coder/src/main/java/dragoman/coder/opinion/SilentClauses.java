package dragoman.coder.opinion;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.coder.code.Draft;
import dragoman.coder.code.PairReader;
import dragoman.coder.code.Reading;
import dragoman.coder.mention.Mention;
import dragoman.coder.mention.MentionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Clauses in which somebody does something to somebody that the lexicon has no entry for. The second opinion is asked what it
 * is, and its answer counts where it is sure.
 *
 * <p>Example: "Fiji bestowed a medal on the Samoan premier", where nobody has written an entry for "bestow".
 */
public final class SilentClauses {
    /** From here on the answer counts. */
    private static final double SURE = Double.parseDouble(System.getProperty("sure", "0.8"));
    /** So many steps below the verb a party may stand: "signed a treaty with the heads of three tribes". */
    private static final int DEPTH = 3;

    private static final Set<Relation> SUBJECTS = EnumSet.of(Relation.NSUBJ, Relation.OBL_AGENT);
    private static final Set<Relation> BELOW = EnumSet.of(
            Relation.OBJ,
            Relation.IOBJ,
            Relation.OBL,
            Relation.NMOD,
            Relation.NMOD_POSS,
            Relation.NSUBJ_PASS,
            Relation.CONJ,
            Relation.XCOMP,
            Relation.APPOS);
    /** The verb of a report is no act. */
    private static final Set<String> SPEAKS =
            Set.of("say", "tell", "report", "add", "note", "be", "have", "do", "think", "believe", "know");

    private final SecondOpinion opinion;

    public SilentClauses(SecondOpinion opinion) {
        this.opinion = opinion;
    }

    /** Events besides those that the lexicon reads. */
    public List<Draft> read(Reading reading, List<Draft> drafts) {
        Sentence sentence = reading.sentence();
        if (reading.mentions().in(sentence.index()).size() < 2) {
            return List.of();
        }
        List<Draft> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.tag().startsWith("VB") && !SPEAKS.contains(token.lemma()) && !told(token.index(), drafts)) {
                best(reading, drafts, token.index()).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean told(int word, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.words().contains(word) || draft.chain().contains(word)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Draft> best(Reading reading, List<Draft> drafts, int verb) {
        List<Mention> sources = subjects(reading, verb);
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        Set<Mention> targets = new LinkedHashSet<>();
        below(reading, verb, DEPTH, targets);
        double best = SURE;
        Optional<Draft> draft = Optional.empty();
        Mention source = sources.get(0);
        for (Mention target : targets) {
            if (sources.contains(target) || same(reading, source, target) || linked(drafts, source, target)) {
                continue;
            }
            Question question =
                    new Question(reading, source, target, PairReader.links(reading, drafts, source, target));
            Opinion told = opinion.on(question);
            if (told.of(told.best()) >= best) {
                best = told.of(told.best());
                draft = Optional.of(Judgement.draft(question, told.best(), verb));
            }
        }
        return draft;
    }

    /** What the lexicon has told of the two is not told again. */
    private static boolean linked(List<Draft> drafts, Mention source, Mention target) {
        for (Draft draft : drafts) {
            boolean first =
                    draft.actors().contains(source) || draft.recipients().contains(source);
            boolean second =
                    draft.actors().contains(target) || draft.recipients().contains(target);
            if (first && second) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(Reading reading, Mention source, Mention target) {
        return reading.resolutions().of(source).stream()
                .anyMatch(one -> reading.resolutions().of(target).stream()
                        .anyMatch(other -> one.key().equals(other.key())));
    }

    private static List<Mention> subjects(Reading reading, int verb) {
        List<Mention> found = new ArrayList<>();
        for (Edge edge : reading.sentence().graph().children(verb)) {
            if (SUBJECTS.contains(edge.relation())) {
                mention(reading, edge.dependent()).ifPresent(found::add);
            }
        }
        return found;
    }

    private static void below(Reading reading, int token, int depth, Set<Mention> found) {
        Graph graph = reading.sentence().graph();
        for (Edge edge : graph.children(token)) {
            int child = edge.dependent();
            if (edge.enhanced() || !BELOW.contains(edge.relation())) {
                continue;
            }
            Optional<Mention> mention = mention(reading, child);
            if (mention.isPresent()) {
                found.add(mention.get());
            } else if (depth > 0) {
                below(reading, child, depth - 1, found);
            }
        }
    }

    private static Optional<Mention> mention(Reading reading, int token) {
        return reading.mentions()
                .headedBy(reading.sentence().index(), token)
                .filter(mention -> mention.kind() != MentionKind.ADJECTIVE)
                .filter(mention -> !reading.resolutions().of(mention).isEmpty());
    }
}
