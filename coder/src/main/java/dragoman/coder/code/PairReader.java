package dragoman.coder.code;

import dragoman.analyse.Graph;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.coder.lexicon.Lexicon;
import dragoman.coder.mention.Mention;
import dragoman.model.Status;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the event by which a sentence links two marked mentions.
 *
 * <p>Example: in "Ukraine accuses Russia of sending tanks", Ukraine to Russia is ACCUSE, though "send" is a trigger too.
 */
public final class PairReader {
    private static final double ROLE = 4;
    private static final double WRONG_ROLE = -3;
    private static final double ON_PATH = 2;
    private static final double ABOVE_BOTH = 1;
    private static final double OPEN = -0.5;

    private final EventReader events;

    public PairReader(Lexicon lexicon) {
        this.events = new EventReader(lexicon);
    }

    /**
     * The event of a pair.
     *
     * @param draft the event
     * @param score how well it links the two: 8 where they fill its roles, near 0 where it only stands in the sentence
     */
    public record Link(Draft draft, double score) {}

    /** The best link, if the sentence has any event at all. */
    public Optional<Link> read(Reading reading, Mention source, Mention target) {
        return links(reading, source, target).stream().findFirst();
    }

    /** All events of the sentence, that which links the two best first. */
    public List<Link> links(Reading reading, Mention source, Mention target) {
        return links(reading, events.all(reading), source, target);
    }

    /** How events link two mentions, that which links them best first. */
    public static List<Link> links(Reading reading, List<Draft> drafts, Mention source, Mention target) {
        boolean together = source.sentence() == target.sentence();
        BitSet path = together ? path(reading.sentence().graph(), source.head(), target.head()) : new BitSet();
        return drafts.stream()
                .map(draft -> new Link(draft, score(reading.sentence(), draft, source, target, path)))
                .sorted(Comparator.comparingDouble(Link::score)
                        .reversed()
                        .thenComparing(link -> link.draft().trigger()))
                .toList();
    }

    private static double score(Sentence sentence, Draft draft, Mention source, Mention target, BitSet path) {
        boolean equal = draft.recipients().isEmpty() && draft.symmetric();
        double score = has(draft.actors(), source) ? ROLE : 0;
        score += has(draft.recipients(), target) || (equal && has(draft.actors(), target)) ? ROLE : 0;
        score += !equal && has(draft.actors(), target) ? WRONG_ROLE : 0;
        score += has(draft.recipients(), source) ? WRONG_ROLE : 0;
        score += draft.chain().stream().anyMatch(path::get) ? ON_PATH : 0;
        score += draft.status() == Status.HYPOTHETICAL || draft.status() == Status.NEGATED ? OPEN : 0;
        Graph graph = sentence.graph();
        boolean above =
                graph.dominates(draft.trigger(), source.head()) && graph.dominates(draft.trigger(), target.head());
        return score + (above ? ABOVE_BOTH : 0);
    }

    private static boolean has(List<Mention> mentions, Mention wanted) {
        return mentions.stream()
                .anyMatch(mention ->
                        mention.equals(wanted) || wanted.covers(mention.head()) || mention.covers(wanted.head()));
    }

    /** The tokens on the way from one token up to where both meet, and down to the other. */
    static BitSet path(Graph graph, int from, int to) {
        BitSet up = new BitSet();
        for (int at = from; at >= 0; at = graph.head(at)) {
            up.set(at);
        }
        BitSet path = new BitSet();
        int at = to;
        for (; at >= 0 && !up.get(at); at = graph.head(at)) {
            path.set(at);
        }
        int meeting = at;
        for (int step = from; step >= 0 && step != meeting; step = graph.head(step)) {
            path.set(step);
        }
        if (meeting >= 0) {
            path.set(meeting);
            graph.children(meeting, Relation.XCOMP).forEach(path::set);
        }
        return path;
    }
}
