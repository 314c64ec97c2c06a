package dragoman.coder.opinion;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Name;
import dragoman.analyse.NameType;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.coder.code.Reading;
import dragoman.coder.mention.Mention;
import dragoman.coder.mention.MentionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may take part in what a verb says: those mentioned, and noun phrases of which nobody knows whether they are somebody.
 *
 * <p>Example: in "the guerrillas freed nineteen pilgrims" there is no mention of the pilgrims, but they are a party.
 */
final class Parties {
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
    private static final Set<Relation> PREMODIFIERS = EnumSet.of(
            Relation.DET, Relation.AMOD, Relation.NUMMOD, Relation.COMPOUND, Relation.NMOD_POSS, Relation.ADVMOD);
    private static final Set<NameType> MEASURES = EnumSet.of(
            NameType.DATE,
            NameType.TIME,
            NameType.MONEY,
            NameType.PERCENT,
            NameType.QUANTITY,
            NameType.ORDINAL,
            NameType.CARDINAL);

    private final Reading reading;
    private final Sentence sentence;
    private final Graph graph;

    Parties(Reading reading) {
        this.reading = reading;
        this.sentence = reading.sentence();
        this.graph = sentence.graph();
    }

    List<Mention> sources(int verb) {
        List<Mention> found = new ArrayList<>();
        for (Edge edge : graph.children(verb)) {
            if (SUBJECTS.contains(edge.relation())) {
                party(edge.dependent()).ifPresent(found::add);
            }
        }
        return found;
    }

    List<Mention> targets(int verb) {
        List<Mention> found = new ArrayList<>();
        below(verb, DEPTH, found);
        return found;
    }

    private void below(int token, int depth, List<Mention> found) {
        for (Edge edge : graph.children(token)) {
            if (edge.enhanced() || !BELOW.contains(edge.relation())) {
                continue;
            }
            Optional<Mention> party = party(edge.dependent());
            party.filter(mention -> !found.contains(mention)).ifPresent(found::add);
            boolean known = party.filter(this::known).isPresent();
            if (!known && depth > 0) {
                below(edge.dependent(), depth - 1, found);
            }
        }
    }

    boolean known(Mention mention) {
        return !reading.resolutions().of(mention).isEmpty();
    }

    private Optional<Mention> party(int token) {
        Optional<Mention> mention =
                reading.mentions().headedBy(sentence.index(), token).filter(one -> one.kind() != MentionKind.ADJECTIVE);
        if (mention.isPresent()) {
            return mention.filter(this::known);
        }
        return sentence.token(token).isNoun() && !measure(token) ? Optional.of(phrase(token)) : Optional.empty();
    }

    private boolean measure(int token) {
        return sentence.nameAt(token).map(Name::type).filter(MEASURES::contains).isPresent();
    }

    private Mention phrase(int noun) {
        int from = noun;
        for (Edge edge : graph.children(noun)) {
            if (!edge.enhanced() && PREMODIFIERS.contains(edge.relation())) {
                from = Math.min(from, edge.dependent());
            }
        }
        return new Mention(sentence.index(), from, noun + 1, noun, MentionKind.NOMINAL);
    }
}
