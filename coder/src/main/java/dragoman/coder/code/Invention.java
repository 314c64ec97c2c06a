package dragoman.coder.code;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import java.util.Set;

/**
 * Frames that take what is told in them out of the world: a work of fiction, a game, a case that is supposed.
 *
 * <p>Example: "In the novel, Germany occupies London", "A hoax video showed the king abdicating", "In the event of a coup the
 * union suspends the member".
 */
final class Invention {
    private static final Set<String> WORKS = Set.of(
            "novel",
            "film",
            "movie",
            "comic",
            "cartoon",
            "opera",
            "thriller",
            "sitcom",
            "trilogy",
            "sequel",
            "screenplay",
            "libretto",
            "fable",
            "simulation",
            "musical",
            "fiction");
    /** Words for parts, of a work or of anything else. */
    private static final Set<String> PARTS = Set.of(
            "volume", "part", "chapter", "scene", "act", "episode", "end", "plot", "version", "world", "opening");

    private static final Set<String> INSIDE = Set.of("in", "on", "during", "throughout");
    private static final Set<String> TELL =
            Set.of("imagine", "depict", "portray", "show", "tell", "follow", "open", "end");
    /** They tell, but have other senses too: "a series of talks". */
    private static final Set<String> SHOWS = Set.of("series", "play", "drama");

    private static final Set<String> FAKE = Set.of("hoax", "fake", "faked", "doctored", "satirical", "parody", "spoof");
    private static final Set<String> CASES = Set.of("event", "case");

    private final Sentence sentence;
    private final Graph graph;

    Invention(Sentence sentence) {
        this.sentence = sentence;
        this.graph = sentence.graph();
    }

    /** Whether the word's own phrases put it, and all that hangs on it, in such a frame. */
    boolean frames(int verb) {
        if (!sentence.token(verb).isVerb()) {
            return false;
        }
        for (Edge edge : graph.children(verb)) {
            int noun = edge.dependent();
            boolean place = edge.is(Relation.OBL) && !edge.enhanced() && INSIDE.contains(edge.marker());
            boolean teller = edge.is(Relation.NSUBJ)
                    && !edge.enhanced()
                    && TELL.contains(sentence.token(verb).lemma());
            if ((place && (work(noun) || stage(verb, noun) || supposed(verb, noun)))
                    || (teller && (work(noun) || fake(noun) || show(noun)))) {
                return true;
            }
        }
        return false;
    }

    private boolean work(int noun) {
        String lemma = sentence.token(noun).lemma();
        return WORKS.contains(lemma)
                || (lemma.equals("game") && modifies(noun, "war", "video", "computer"))
                || (PARTS.contains(lemma)
                        && graph.children(noun, Relation.NMOD).stream()
                                .anyMatch(of -> graph.incoming(of).marker().equals("of") && work(of)));
    }

    /** "On stage, the king arrests his brother": a play's; "attacked his rivals on stage" is a debate's. */
    private boolean stage(int verb, int noun) {
        return sentence.token(noun).lemma().equals("stage")
                && noun < verb
                && !past(verb)
                && graph.incoming(noun).marker().equals("on")
                && graph.children(noun).stream().allMatch(edge -> edge.is(Relation.CASE) || edge.is(Relation.PUNCT));
    }

    private boolean past(int verb) {
        String tag = sentence.token(verb).tag();
        return tag.equals("VBD") || tag.equals("VBN");
    }

    /**
     * "in the event of a coup", "in case of war"; "in the case of Chad" supposes nothing, and what was threatened in case of
     * war was threatened.
     */
    private boolean supposed(int verb, int noun) {
        String lemma = sentence.token(noun).lemma();
        boolean of = graph.children(noun, Relation.NMOD).stream()
                .anyMatch(case_ -> graph.incoming(case_).marker().equals("of"));
        return CASES.contains(lemma) && of && !past(verb) && (lemma.equals("event") || !graph.has(noun, Relation.DET));
    }

    private boolean show(int noun) {
        return SHOWS.contains(sentence.token(noun).lemma()) && !graph.has(noun, Relation.NMOD);
    }

    private boolean fake(int noun) {
        return graph.children(noun).stream()
                .filter(edge -> edge.is(Relation.COMPOUND) || edge.is(Relation.AMOD))
                .anyMatch(edge -> FAKE.contains(sentence.token(edge.dependent()).lemma()));
    }

    private boolean modifies(int noun, String... words) {
        Set<String> wanted = Set.of(words);
        return graph.children(noun, Relation.COMPOUND).stream()
                .anyMatch(word -> wanted.contains(sentence.token(word).lemma()));
    }
}
