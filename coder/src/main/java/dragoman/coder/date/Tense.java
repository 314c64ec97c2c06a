package dragoman.coder.date;

import dragoman.analyse.Edge;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import java.util.Set;

/** The time of the clause an expression stands in: it decides which Tuesday "on Tuesday" is. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** Of an infinitive under a past verb ("offered to resign on Monday") or a term ("until Monday"): the nearest. */
    OPEN;

    private static final Set<String> AHEAD =
            Set.of("schedule", "expect", "due", "set", "plan", "slate", "poise", "about", "likely", "ready");
    private static final Set<String> MODALS_AHEAD =
            Set.of("will", "shall", "'ll", "wo", "may", "can", "must", "should");

    /** The tense of the nearest verb above a token; past, as most of news is, where there is none. */
    static Tense at(Sentence sentence, int token) {
        boolean infinitive = false;
        for (int at = token; at >= 0; at = sentence.graph().head(at)) {
            String tag = sentence.token(at).tag();
            if (tag.startsWith("VB") || hasCopula(sentence, at)) {
                Tense tense = ofClause(sentence, at);
                if (tense == OPEN) {
                    infinitive = true;
                } else if (tense != null) {
                    return infinitive && tense == PAST ? OPEN : infinitive ? FUTURE : tense;
                }
            }
        }
        return infinitive ? OPEN : PAST;
    }

    private static boolean hasCopula(Sentence sentence, int at) {
        return sentence.graph().has(at, Relation.COP);
    }

    /** Open for an infinitive; null for a participle that takes its time from the clause above. */
    private static @org.jspecify.annotations.Nullable Tense ofClause(Sentence sentence, int verb) {
        Token head = sentence.token(verb);
        boolean infinitive = false;
        String finite = head.tag();
        for (Edge edge : sentence.graph().children(verb)) {
            boolean auxiliary = edge.is(Relation.AUX) || edge.is(Relation.AUX_PASS) || edge.is(Relation.COP);
            if (edge.enhanced() || !(auxiliary || edge.is(Relation.MARK))) {
                continue;
            }
            Token word = sentence.token(edge.dependent());
            if (word.tag().equals("MD")) {
                return MODALS_AHEAD.contains(word.lemma())
                                || MODALS_AHEAD.contains(word.form().toLowerCase(java.util.Locale.ROOT))
                        ? FUTURE
                        : PAST;
            }
            if (word.tag().equals("TO")) {
                infinitive = true;
            } else if (auxiliary && word.tag().startsWith("VB") && !word.tag().equals("VB")) {
                finite = finite.equals("VBD") && !head.tag().equals("VBD") ? finite : word.tag();
                if (word.lemma().startsWith("have")) {
                    return infinitive ? OPEN : PAST;
                }
            }
        }
        if (infinitive && head.tag().equals("VB")) {
            return OPEN;
        }
        if (AHEAD.contains(head.lemma()) && !head.tag().equals("VBD")) {
            return FUTURE;
        }
        return switch (finite) {
            case "VBD" -> PAST;
            case "VBZ", "VBP" -> PRESENT;
            case "VB" -> FUTURE;
            case "VBN" -> PAST;
            default -> null;
        };
    }
}
