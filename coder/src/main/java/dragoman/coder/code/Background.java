package dragoman.coder.code;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether an event is the news or what lies behind it. News stands in a main clause in the past or present perfect;
 * relative clauses, noun phrases and the past perfect tell the background.
 */
public final class Background {
    private static final Set<Relation> NEWS = EnumSet.of(
            Relation.ROOT,
            Relation.CONJ,
            Relation.CCOMP,
            Relation.XCOMP,
            Relation.PARATAXIS,
            Relation.OBJ,
            Relation.NSUBJ,
            Relation.NSUBJ_PASS);
    private static final Set<String> SAME_TIME = Set.of("as", "when", "while", "after");

    private static final Set<String> EARLIER = Set.of("before", "since", "until", "till", "although", "though");

    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which");

    private Background() {}

    public static boolean is(Sentence sentence, int word) {
        Graph graph = sentence.graph();
        for (int at = word, steps = 0; at >= 0 && steps < sentence.size(); at = graph.head(at), steps++) {
            Edge edge = graph.incoming(at);
            boolean together = edge.is(Relation.ADVCL)
                    && (SAME_TIME.contains(edge.marker())
                            || (edge.marker().isEmpty()
                                    && sentence.token(at).tag().equals("VBG")));
            if (!NEWS.contains(edge.relation()) && !together) {
                return true;
            }
            if (sentence.token(at).isVerb()) {
                return pastPerfect(sentence, at) || subordinate(sentence, at) || (present(sentence, at) && at == word);
            }
        }
        return false;
    }

    /**
     * The verbs of whose time an event is: its own words, and the verb that it accompanies ("as the two met", "meeting
     * him, Putin said").
     */
    public static List<Integer> timeline(Sentence sentence, List<Integer> chain) {
        List<Integer> verbs = new ArrayList<>(chain);
        for (int word : chain) {
            Edge edge = sentence.graph().incoming(word);
            if (edge.governor() >= 0 && together(sentence, word) && !verbs.contains(edge.governor())) {
                verbs.add(edge.governor());
            }
        }
        return verbs;
    }

    private static boolean together(Sentence sentence, int word) {
        Edge edge = sentence.graph().incoming(word);
        return edge.is(Relation.ADVCL)
                && ((SAME_TIME.contains(edge.marker()) && !edge.marker().equals("after"))
                        || (edge.marker().isEmpty()
                                && sentence.token(word).tag().equals("VBG")));
    }

    /**
     * Whether a verb only says who or what is meant, so that it stays the writer's own in reported speech: "said that a captured
     * pilot would be freed", "rebels who had seized the town pushed west, residents said".
     */
    static boolean identifies(Sentence sentence, int verb) {
        Graph graph = sentence.graph();
        Edge edge = graph.incoming(verb);
        if (edge.is(Relation.AMOD)) {
            return sentence.token(verb).tag().equals("VBN");
        }
        if (!edge.is(Relation.ACL_RELCL) || !pastPerfect(sentence, verb)) {
            return false;
        }
        boolean relative = false;
        for (int at = edge.governor() + 1; at < verb; at++) {
            // "the story that rebels had fled" is told by somebody; "who" and "which" say who is meant.
            relative |= RELATIVE.contains(sentence.token(at).lemma());
            // "which, he said, had armed them"
            if (sentence.token(at).isVerb()
                    && !graph.incoming(at).is(Relation.AUX)
                    && !graph.incoming(at).is(Relation.AUX_PASS)) {
                return false;
            }
        }
        int above = graph.head(edge.governor());
        return relative && above >= 0 && !pastPerfect(sentence, above);
    }

    private static boolean pastPerfect(Sentence sentence, int verb) {
        return sentence.graph().children(verb, Relation.AUX).stream()
                .anyMatch(aux -> sentence.token(aux).lemma().equals("have")
                        && sentence.token(aux).tag().equals("VBD"));
    }

    /** A clause that "before" or "since" opens tells the background, wherever the parser hangs it. */
    private static boolean subordinate(Sentence sentence, int verb) {
        return sentence.graph().children(verb, Relation.MARK).stream()
                .anyMatch(mark -> EARLIER.contains(sentence.token(mark).lemma()));
    }

    private static boolean present(Sentence sentence, int verb) {
        String tag = sentence.token(verb).tag();
        return tag.equals("VBZ") || tag.equals("VBP");
    }
}
