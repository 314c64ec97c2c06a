package dragoman.coder.mention;

import dragoman.analyse.Edge;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Pronouns that mean somebody: not the "it" of "it is clear that". */
final class Pronouns {
    private static final Set<String> PERSONAL = Set.of(
            "he", "him", "his", "she", "her", "hers", "it", "its", "they", "them", "their", "theirs", "we", "us", "our",
            "ours", "i", "me", "my", "mine");
    private static final Set<String> EMPTY_IT =
            Set.of("seem", "appear", "turn", "happen", "rain", "snow", "remain", "become", "take", "matter", "follow");

    private Pronouns() {}

    static List<Mention> in(Sentence sentence) {
        List<Mention> mentions = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            int at = token.index();
            if (token.isPronoun()
                    && PERSONAL.contains(token.form().toLowerCase(Locale.ROOT))
                    && !token.form().equals("US")
                    && !empty(sentence, at)) {
                mentions.add(new Mention(sentence.index(), at, at + 1, at, MentionKind.PRONOUN));
            } else if (standsAlone(sentence, token)) {
                mentions.add(new Mention(sentence.index(), at, at + 1, at, MentionKind.NOMINAL));
            }
        }
        return mentions;
    }

    /** "both" without a noun. */
    private static boolean standsAlone(Sentence sentence, Token token) {
        if (!token.form().equalsIgnoreCase("both")) {
            return false;
        }
        Relation relation = sentence.graph().incoming(token.index()).relation();
        boolean pair = token.index() + 1 < sentence.size()
                && sentence.graph().children(token.index()).stream().noneMatch(edge -> edge.is(Relation.CONJ));
        return pair
                && (relation == Relation.NSUBJ
                        || relation == Relation.NSUBJ_PASS
                        || relation == Relation.OBJ
                        || relation == Relation.IOBJ
                        || relation == Relation.OBL
                        || relation == Relation.OBL_AGENT
                        || relation == Relation.NMOD);
    }

    private static boolean empty(Sentence sentence, int at) {
        if (!sentence.token(at).form().equalsIgnoreCase("it")) {
            return false;
        }
        Edge edge = sentence.graph().incoming(at);
        if (edge.is(Relation.EXPL)) {
            return true;
        }
        if (edge.governor() < 0 || !edge.is(Relation.NSUBJ)) {
            return false;
        }
        Token governor = sentence.token(edge.governor());
        boolean clause = sentence.graph().children(edge.governor()).stream()
                .anyMatch(other -> other.dependent() > edge.governor()
                        && (other.is(Relation.CCOMP)
                                || other.is(Relation.XCOMP)
                                || other.is(Relation.CSUBJ)
                                || other.is(Relation.ADVCL)
                                || other.is(Relation.ACL_RELCL)));
        boolean adjective = governor.isAdjective() && sentence.graph().has(edge.governor(), Relation.COP);
        return clause
                && (adjective
                        || EMPTY_IT.contains(governor.lemma())
                        || governor.lemma().equals("be"));
    }
}
